"""The values that the phases hand over: frozen, and importing no phase."""
