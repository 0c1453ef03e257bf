"""Texts that name something else: ids, references, pages, pictures.

Each is a text type of its own, so that a check can find every one of them wherever it stands.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints
from pydantic_core import PydanticCustomError, core_schema

from mpgen.ir.spec.money import expected

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")

Id: TypeAlias = Annotated[
    str, StringConstraints(pattern=f"^{_ID.pattern}$", max_length=64, min_length=1)
]
"""Letters, digits, `-` and `_`: ids become addresses, file names and keys on the phone."""


class Name(str):
    """A text that names something; the subclasses say what."""

    __slots__ = ()
    schema: ClassVar[dict[str, Any]] = {"type": "string"}

    @classmethod
    def read(cls, value: object) -> Name:
        """Make one from what was written."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str) or not value:
            raise expected("a name")
        return cls(value)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Validate with `read`."""
        return core_schema.no_info_plain_validator_function(
            cls.read, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe the text for editors."""
        return dict(cls.schema)


class Reference(Name):
    """The id of something that is defined elsewhere in the spec, written `#id`."""

    __slots__ = ()
    schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "pattern": "^#.+$",
        "description": "Something defined elsewhere in the spec, such as #spring_flash",
    }

    @classmethod
    def read(cls, value: object) -> Reference:
        """Take the mark away: `#festival` is `festival`."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str) or not value.startswith("#") or len(value) < 2:
            raise PydanticCustomError("reference_without_mark", "", {"text": str(value or "")})
        return cls(value[1:])


class IdName(Name):
    """An id that stands where nothing else can, written without `#`."""

    __slots__ = ()


class MerchantId(IdName):
    """The id of one of `shops`."""

    __slots__ = ()


class CategoryId(IdName):
    """The id of one of `categories`."""

    __slots__ = ()


class ServiceId(IdName):
    """The id of one of `services`."""

    __slots__ = ()


class TagName(Name):
    """One of the tags of products."""

    __slots__ = ()


class DiscountId(IdName):
    """The id of a promotion or coupon."""

    __slots__ = ()


class TemplateName(IdName):
    """The key of one of `templates`."""

    __slots__ = ()


class TargetName(IdName):
    """The name of a platform."""

    __slots__ = ()


class SkuName(Name):
    """A product, or one of its SKUs: `coffee-drip`, `puer-7572: 饼茶 357g / 2019年`."""

    __slots__ = ()

    @property
    def product(self) -> str:
        """The product's id."""
        return self.partition(": ")[0]

    @property
    def values(self) -> str:
        """The key of the SKU, "" where only a product is named."""
        return self.partition(": ")[2]


class PageName(Name):
    """The name of a page, such as `cart`."""

    __slots__ = ()
    schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "The name of a page, such as `cart`",
    }


class FileName(Name):
    """A file in the picture folder or beside the spec."""

    __slots__ = ()

    @classmethod
    def read(cls, value: object) -> FileName:
        """Refuse paths that could leave the folder, also on other systems."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str) or not value:
            raise expected("the path of a file such as `goods/tea.jpg`")
        if value.startswith(("http://", "https://")):
            raise expected("the path of a file in the shop's folder", "download it first")
        outside = value.startswith(("/", "~")) or "\\" in value or ":" in value
        if outside or ".." in value.split("/"):
            raise PydanticCustomError("path_outside_folder", "", {"text": value})
        return cls(value.removeprefix("./"))


class AssetName(FileName):
    """A picture or video."""

    __slots__ = ()
    schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "A picture, by its path in the picture folder",
    }


class AssetPattern(FileName):
    """Pictures named by a pattern such as `goods/360/*.jpg`."""

    __slots__ = ()


class DetailName(FileName):
    """A Markdown file."""

    __slots__ = ()
    schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "A Markdown file in the picture folder",
    }
