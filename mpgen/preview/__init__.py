"""The simulator: emitted packages in a browser, three phones side by side."""
