module.exports = {
  methods: {
    goPrivacy() {
      mp.open('privacy', {});
    },
[%- if shop.phone %]

    call() {
      mp.call([[ shop.phone | json ]]);
    },
[%- endif %]
  },
};
