module.exports = {
  methods: {
    open() {
      mp.open('product', { id: this.props.section.product });
    },
  },
};
