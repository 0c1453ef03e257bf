[%- set parts = hooks + methods -%]
[%- if about -%]
// [[ about ]]
[% endif -%]
[%- if preamble -%]
[[ preamble ]]

[% endif -%]
Page({
[%- if data %]
  data: [[ data ]],
[%- endif %]
[%- for part in parts %]
[%- if data or not loop.first %]
[% endif %]
  [[ part.text | indent(2) ]],
[%- endfor %]
[%- if data or parts %]
[% endif -%]
});
