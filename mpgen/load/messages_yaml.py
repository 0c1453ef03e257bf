"""What reading YAML can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, Note, error
from mpgen.ir.source import Span


def yaml_too_large(span: Span, size: int, limit: int) -> Diagnostic:
    """A YAML file is larger than a spec may be.

    Why: reading it would take longer than the whole build, and editors give up on it too.
    What to do: split it with `!use`, or keep the products where `catalog.source` can read them.
    """
    message = f"the file has {size:,} bytes, at most {limit:,} are read"
    return error("yaml-too-large", span, message, hint="split it: `products: !use catalog/*.yaml`")


def not_utf8(span: Span, byte: int) -> Diagnostic:
    """The file is not UTF-8 text.

    Why: in another encoding Chinese names would come out as other characters.
    What to do: save the file as UTF-8 (editors on Windows often save as GBK or UTF-16).
    """
    hint = "save the file as UTF-8"
    return error("not-utf8", span, f"the byte 0x{byte:02X} is not UTF-8 text", hint=hint)


def unusable_character(span: Span, code: int) -> Diagnostic:
    """A character cannot be part of a shop's text: control characters, private-use characters.

    Why: phones show nothing or a box for it, and most of them come from a copy gone wrong.
    What to do: delete the character; it may be invisible in your editor.
    """
    message = f"the character U+{code:04X} cannot be used here"
    return error("unusable-character", span, message, hint="delete it; it may be invisible")


def yaml_syntax(span: Span, problem: str, hint: str) -> Diagnostic:
    """The text is not YAML.

    Why: nothing after this place can be understood.
    What to do: look at the indentation, brackets and quotes on this line and the one before.
    """
    return error("yaml-syntax", span, problem, hint=hint)


def tab_indentation(span: Span) -> Diagnostic:
    """A tab stands where YAML wants spaces.

    Why: how wide a tab is differs between editors, so YAML forbids it for indentation.
    What to do: replace it with spaces; most editors can do it for the whole file.
    """
    message = "a tab cannot be used for indentation"
    return error("tab-indentation", span, message, hint="use spaces")


def empty_file(span: Span) -> Diagnostic:
    """The file holds nothing but comments or white space.

    Why: an empty spec or include is nearly always a mistake.
    What to do: write it, or remove the `!use` that names it.
    """
    return error("empty-file", span, "the file is empty")


def several_documents(span: Span) -> Diagnostic:
    """The file holds a second YAML document, after `---` or `...`.

    Why: only one would be read, and the rest silently lost.
    What to do: remove the line, or move the second part to a file of its own.
    """
    return error("several-documents", span, "a second document starts here", hint="remove `---`")


def duplicate_key(span: Span, key: str, first: Span) -> Diagnostic:
    """A key is written twice in one mapping.

    Why: YAML readers silently keep only one of the two values.
    What to do: remove or rename one of them.
    """
    notes = (Note("first written here", first),)
    return error("duplicate-key", span, f"`{key}` is written twice", notes=notes)


def key_not_text(span: Span) -> Diagnostic:
    """A key is a list or a mapping.

    Why: keys of a spec are names.
    What to do: often a `{` or `[` is meant as a value and `key:` is missing before it; quote text
    that begins with one.
    """
    return error("key-not-text", span, "a key must be a text", hint="quote it if it is meant so")


def unknown_yaml_tag(span: Span, tag: str) -> Diagnostic:
    """A value has a YAML tag (`!name`) other than `!use`.

    Why: tags can make other readers run code; mpgen knows only `!use`.
    What to do: remove the tag; quote the value if `!` is part of the text.
    """
    hint = "the only tag is `!use path`; quote the value if `!` is part of the text"
    return error("unknown-yaml-tag", span, f"the tag `{tag}` is not known", hint=hint)


def unknown_alias(span: Span, name: str) -> Diagnostic:
    """An alias (`*name`) has no anchor (`&name`) before it in the file, or stands inside it.

    Why: there is nothing to put in its place.
    What to do: write the anchor first; quote the value if `*` is part of the text.
    """
    message = f"`*{name}` has no finished anchor `&{name}` before it"
    return error("unknown-alias", span, message, hint="quote the value if `*` is part of the text")


def merge_not_mapping(span: Span) -> Diagnostic:
    """The merge key `<<` has a value that is not a mapping or a list of mappings.

    Why: only mappings can be merged into a mapping.
    What to do: name the anchor of a mapping (`<<: *defaults`).
    """
    return error("merge-not-mapping", span, "`<<` needs a mapping, such as `<<: *defaults`")


def yaml_too_deep(span: Span, limit: int) -> Diagnostic:
    """Values are nested deeper than any spec needs.

    Why: such a file was made by a broken generator, or to stop the reader.
    What to do: look for an opening bracket too many.
    """
    return error("yaml-too-deep", span, f"values are nested more than {limit} levels deep")


def yaml_too_many(span: Span, limit: int) -> Diagnostic:
    """The values of the spec, aliases written out, are more than any shop needs.

    Why: aliases of aliases can stand for billions of values in a few lines.
    What to do: write the values out, or use fewer aliases.
    """
    message = f"the spec holds more than {limit:,} values when its aliases are written out"
    return error("yaml-too-many", span, message, hint="do not put aliases inside of aliases")


def use_not_path(span: Span) -> Diagnostic:
    """`!use` is not followed by the path of a file.

    Why: there is no file to read.
    What to do: write `!use catalog/tea.yaml`, or a pattern such as `!use catalog/*.yaml`.
    """
    return error("use-not-path", span, "`!use` needs a path", hint="write `!use catalog/*.yaml`")


def use_outside_folder(span: Span, path: str) -> Diagnostic:
    """`!use` names a file outside of the shop's folder.

    Why: a shop must build the same on every machine, and must not read other people's files.
    What to do: move the file into the folder; write paths with `/`, relative to this file.
    """
    message = f"`{path}` leads out of the shop's folder"
    hint = "move the file into the folder; paths are relative to this file, with `/`"
    return error("use-outside-folder", span, message, hint=hint)


def use_file_missing(span: Span, path: str, near: str | None) -> Diagnostic:
    """`!use` names a file that does not exist, or a pattern that no file matches.

    Why: that part of the spec would be silently missing.
    What to do: correct the path; it is relative to the file in which it is written.
    """
    hint = f"did you mean `{near}`?" if near else "paths are relative to this file"
    return error("use-file-missing", span, f"there is no file `{path}`", hint=hint)


def use_in_circle(span: Span, files: tuple[str, ...]) -> Diagnostic:
    """Files include each other in a circle.

    Why: there would be no end.
    What to do: remove one `!use` of the circle, or narrow a pattern that matches its own file.
    """
    return error("use-in-circle", span, "a file includes itself: " + " → ".join(files))


def use_mixed(span: Span, first: str, second: str) -> Diagnostic:
    """The files of one `!use` pattern cannot be put together: lists and mappings are mixed.

    Why: lists are joined and mappings merged, but not one with the other.
    What to do: make all files lists, or all mappings.
    """
    message = f"`{first}` and `{second}` cannot be joined: all must be lists, or all mappings"
    return error("use-mixed", span, message)
