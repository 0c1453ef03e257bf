[%- if about -%]
// [[ about ]]
[% endif -%]
[%- if preamble -%]
[[ preamble ]]

[% endif -%]
Component({
[%- if named_slots %]
  options: { multipleSlots: true },
[%- endif %]
[%- if props %]
  properties: {
[%- for prop in props %]
    [[ prop.name ]]: { type: [[ prop.type ]], value: [[ prop.value ]] },
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
[%- if hooks %]
  lifetimes: {
[%- for hook in hooks %]
    [[ hook.text | indent(4) ]],
[%- endfor %]
  },
[%- endif %]
[%- if methods %]
  methods: {
[%- for method in methods %]
    [[ method.text | indent(4) ]],
[%- if not loop.last %]
[% endif %]
[%- endfor %]
  },
[%- endif %]
[%- if named_slots or props or data or watch or hooks or methods %]
[% endif -%]
});
