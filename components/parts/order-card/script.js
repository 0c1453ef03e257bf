module.exports = {
  methods: {
    open() {
      mp.open('order', { id: this.props.order.id });
    },
  },
};
