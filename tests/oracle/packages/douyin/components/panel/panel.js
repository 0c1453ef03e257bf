// A titled box with a foot.
Component({
  options: { multipleSlots: true },
  properties: {
    title: { type: String, value: '' },
  },
});
