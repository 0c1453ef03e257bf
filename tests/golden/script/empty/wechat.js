// Shows one line.
Component({});
