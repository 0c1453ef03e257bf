"""The values that the phases hand over.  Everything here is frozen; nothing here imports a phase."""
