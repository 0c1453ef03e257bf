"""Text → values: the spec, the component library, the targets, and the shop made of them.

Every function here is pure: it reads trees of bytes and answers values and findings.  Nothing is
decided for one target, apart from platform-only files and what the build-time layer asks.
"""
