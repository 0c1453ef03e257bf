// Shows one line.
Component({
  options: { virtualHost: false },
});
