"""What a person or a machine is told: pure functions from values to text."""
