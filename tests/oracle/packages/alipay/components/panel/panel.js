// A titled box with a foot.
Component({
  options: { virtualHost: false },
  props: {
    title: '',
  },
});
