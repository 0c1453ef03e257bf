[%- set staged = hooks | rejectattr('name', 'equalto', 'didUnmount') | list -%]
[%- if about -%]
// [[ about ]]
[% endif -%]
[%- if preamble -%]
[[ preamble ]]

[% endif -%]
Component({
  options: { virtualHost: false[% if watch %], observers: true[% endif %][% if staged %], lifetimes: true[% endif %] },
[%- if props %]
  props: {
[%- for prop in props %]
    [[ prop.name ]]: [[ prop.value ]],
[%- endfor %]
  },
[%- endif %]
[%- if data %]
  data: [[ data ]],
[%- endif %]
[%- if watch %]
  observers: {
[%- for each in watch %]
    [[ each.text | indent(4) ]],
[%- endfor %]
  },
[%- endif %]
[%- if staged %]
  lifetimes: {
[%- for hook in staged %]
    [[ hook.text | indent(4) ]],
[%- endfor %]
  },
[%- endif %]
[%- for hook in hooks if hook.name == 'didUnmount' %]
  [[ hook.text | indent(2) ]],
[%- endfor %]
[%- if methods %]
  methods: {
[%- for method in methods %]
    [[ method.text | indent(4) ]],
[%- if not loop.last %]
[% endif %]
[%- endfor %]
  },
[%- endif %]
});
