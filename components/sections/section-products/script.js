const SHOWN = 10;

// The part of the section that asks for products; what is not written is left out.
function questionOf(section) {
  const question = {};
  ['tag', 'category', 'shop'].forEach(name => {
    if (section[name]) question[name] = section[name];
  });
  return question;
}

module.exports = {
  attached() {
    const { ids, size } = this.props.section;
    const named = ids ? { ids } : {};
    const query = { ...questionOf(this.props.section), ...named, size: size || SHOWN };
    this.setData({ query, ready: true });
  },

  methods: {
    show(event) {
      const section = this.props.section;
      const total = event.detail.total;
      const query = { ...questionOf(section), title: section.title };
      const leads = !section.all && total > (section.size || SHOWN);
      this.setData({ empty: total === 0, more: leads ? { page: 'list', query } : null });
    },
  },
};
