"""Draws every picture of the example shop; nothing here is photographed or copied."""
