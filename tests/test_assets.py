"""Pictures and icons: real encodings in, small clean files out, every fault a finding."""

from __future__ import annotations

import io
import random
import subprocess
import sys

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from mpgen.assets import icon_step, image_step
from mpgen.assets.metadata import without_metadata
from mpgen.assets.recipe import BANNER, CARD
from mpgen.ir.bundle import CompiledFile

CART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
    'stroke="currentColor" stroke-width="2"><path d="M4 12h16M12 4v16"/></svg>'
)


def photo(size: tuple[int, int], mode: str = "RGB") -> Image.Image:
    """A picture with soft shades and some grain, as a camera makes."""
    grain = random.Random(7)
    picture = Image.radial_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for _ in range(400):
        x, y = grain.randrange(size[0]), grain.randrange(size[1])
        colour = (grain.randrange(256), grain.randrange(256), 90)
        draw.ellipse((x, y, x + 30, y + 20), fill=colour)
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def made(path: str, content: bytes) -> CompiledFile:
    """The one file that a picture without any finding becomes."""
    result, said = image_step(f"asset/{path}", path, content)
    assert said == ()
    (file,) = result.files
    return file


def codes(path: str, content: bytes) -> list[str]:
    return [each.code for each in image_step(f"asset/{path}", path, content)[1]]


def opened(file: CompiledFile) -> Image.Image:
    assert file.raw is not None
    return Image.open(io.BytesIO(file.raw))


def test_a_product_photo_is_shrunk_to_a_card_and_stays_a_jpeg() -> None:
    file = made("tea.jpg", saved(photo((1200, 1200)), "JPEG", quality=95))
    assert file.extension == ".jpg"
    assert opened(file).size == (CARD.width, CARD.height)
    assert opened(file).format == "JPEG"


def test_a_banner_keeps_the_width_of_the_screen() -> None:
    file = made("wide.jpg", saved(photo((1500, 600)), "JPEG", quality=95))
    assert opened(file).size == (BANNER.width, 300)


def test_a_long_picture_is_limited_by_its_width() -> None:
    file = made("long.jpg", saved(photo((1000, 2400)), "JPEG", quality=95))
    assert opened(file).size == (750, 1800)


def test_a_small_picture_is_never_enlarged() -> None:
    assert opened(made("s.jpg", saved(photo((90, 60)), "JPEG"))).size == (90, 60)


@pytest.mark.parametrize("quality", [10, 40, 75, 95])
@pytest.mark.parametrize("side", [100, 480, 500])
def test_a_picture_never_grows(quality: int, side: int) -> None:
    source = saved(photo((side, side)), "JPEG", quality=quality)
    assert len(made("a.jpg", source).raw or b"") <= len(source)


def test_a_photo_saved_as_png_becomes_a_jpeg() -> None:
    source = saved(photo((480, 480)).resize((240, 240)).resize((480, 480)), "PNG")
    file = made("photo.png", source)
    assert file.extension == ".jpg"
    assert len(file.raw or b"") < len(source) / 4


def test_a_flat_drawing_stays_a_png() -> None:
    flat = Image.new("RGB", (400, 400), "#B4532A")
    ImageDraw.Draw(flat).rectangle((80, 80, 200, 300), fill="#FFFFFF")
    assert made("flat.png", saved(flat, "PNG")).extension == ".png"


def test_transparency_is_kept_as_a_png() -> None:
    cut = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(cut).ellipse((50, 50, 350, 350), fill=(180, 83, 42, 255))
    for kind in ("PNG", "WEBP"):
        file = made(f"cut.{kind.lower()}", saved(cut, kind))
        assert file.extension == ".png"
        assert opened(file).convert("RGBA").getpixel((5, 5))[3] == 0
        assert opened(file).convert("RGBA").getpixel((200, 200))[3] == 255


def test_an_alpha_channel_that_hides_nothing_is_dropped() -> None:
    file = made("full.png", saved(photo((480, 480), "RGBA"), "PNG"))
    assert opened(file).mode in {"RGB", "P"}


def test_a_drawing_without_pixels_fills_the_card() -> None:
    svg = CART.replace("currentColor", "#B4532A").encode()
    assert opened(made("leaf.svg", svg)).size == (CARD.width, CARD.height)


def test_a_turned_photo_is_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = photo((400, 300))
    ImageDraw.Draw(source).rectangle((0, 0, 399, 60), fill="#FF0000")
    upright = opened(made("turned.jpg", saved(source, "JPEG", exif=exif, quality=95)))
    assert upright.size == (300, 400)
    red, green, _ = upright.convert("RGB").getpixel((290, 200))
    assert red > 200
    assert green < 60


def test_the_colours_of_print_become_those_of_screens() -> None:
    paper = Image.new("CMYK", (300, 300), (0, 255, 255, 0))
    file = opened(made("print.jpg", saved(paper, "JPEG", quality=95)))
    red, green, _ = file.convert("RGB").getpixel((150, 150))
    assert file.mode in {"RGB", "P"}
    assert red > 180
    assert green < 90


def test_sixteen_bits_become_eight() -> None:
    deep = Image.new("I;16", (300, 300), 40000)
    file = opened(made("deep.png", saved(deep, "PNG")))
    grey = file.convert("L").getpixel((10, 10))
    assert 140 < grey < 175


def test_camera_place_and_notes_are_dropped() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRET-CAMERA"
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "SECRET-NOTE")
    lean = photo((100, 100)).quantize(8)
    for path, source in (
        ("big.jpg", saved(photo((900, 900)), "JPEG", exif=exif, comment=b"SECRET-COMMENT")),
        ("kept.jpg", saved(photo((90, 90)), "JPEG", exif=exif, quality=5)),
        ("kept.png", saved(lean, "PNG", pnginfo=notes, optimize=True)),
    ):
        assert b"SECRET" in source
        assert b"SECRET" not in (made(path, source).raw or b"")


def test_dropping_metadata_leaves_the_pixels_alone() -> None:
    exif = Image.Exif()
    exif[0x010F] = "camera"
    source = saved(photo((200, 120)), "JPEG", exif=exif)
    stripped = without_metadata(source, "jpeg")
    assert len(stripped) < len(source)
    before, after = Image.open(io.BytesIO(source)), Image.open(io.BytesIO(stripped))
    assert before.tobytes() == after.tobytes()


def animation(frames: int, side: int) -> bytes:
    pictures = [Image.effect_noise((side, side), 40 + i).convert("P") for i in range(frames)]
    return saved(pictures[0], "GIF", save_all=True, append_images=pictures[1:], duration=80)


def test_a_small_animation_is_kept_as_it_is() -> None:
    source = animation(3, 60)
    assert made("dance.gif", source) == CompiledFile(".gif", raw=source)


def test_of_a_heavy_animation_the_first_frame_is_kept_and_said() -> None:
    result, said = image_step("asset/dance.gif", "dance.gif", animation(6, 400))
    assert [each.code for each in said] == ["animation-dropped"]
    assert "6 frames" in said[0].message
    assert result.files[0].extension in {".jpg", ".png"}


def test_a_still_gif_becomes_a_png_or_jpeg() -> None:
    assert made("still.gif", saved(photo((200, 200)), "GIF")).extension in {".jpg", ".png"}


def test_a_lying_extension_is_said_and_the_content_wins() -> None:
    source = saved(photo((200, 200)), "JPEG")
    result, said = image_step("asset/tea.png", "tea.png", source)
    assert [each.code for each in said] == ["misnamed-picture"]
    assert "JPEG" in said[0].message
    assert result.files[0].extension == ".jpg"


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x00" * 500, b"%PDF-1.4 hello"])
def test_what_is_no_picture_is_said(content: bytes) -> None:
    assert codes("x.jpg", content) == ["unreadable-picture"]


@pytest.mark.parametrize(("kind", "suffix"), [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_cut_file_is_said(kind: str, suffix: str, share: float) -> None:
    whole = saved(photo((400, 400)), kind)
    found = codes(f"cut.{suffix}", whole[: int(len(whole) * share)])
    assert found in (["broken-picture"], ["unreadable-picture"])


def test_a_bomb_is_not_decoded() -> None:
    bomb = saved(Image.new("1", (20000, 20000)), "PNG")
    assert len(bomb) < 100_000
    assert codes("bomb.png", bomb) == ["picture-too-large"]


def test_a_huge_file_is_not_even_opened() -> None:
    assert codes("huge.jpg", bytes(21 * 1024 * 1024)) == ["picture-file-too-large"]


def test_a_drawing_with_a_huge_canvas_is_not_drawn() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>'
    assert codes("huge.svg", svg) == ["picture-too-large"]


def test_noise_after_a_good_start_never_raises() -> None:
    noise = random.Random(3)
    for kind in ("JPEG", "PNG", "GIF", "WEBP"):
        whole = bytearray(saved(photo((80, 80)), kind))
        for _ in range(25):
            broken = bytearray(whole)
            for _ in range(12):
                broken[noise.randrange(8, len(broken))] = noise.randrange(256)
            image_step("asset/n", f"n.{kind.lower()}", bytes(broken))


def test_the_same_bytes_on_every_run() -> None:
    source = saved(photo((900, 700)), "JPEG", quality=92)
    program = (
        "import sys, hashlib; from mpgen.assets import image_step; "
        "raw = image_step('asset/a.jpg', 'a.jpg', sys.stdin.buffer.read())[0].files[0].raw; "
        "print(hashlib.sha256(raw).hexdigest())"
    )
    command = [sys.executable, "-c", program]
    runs = {
        subprocess.run(
            command, input=source, capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_an_icon_is_a_square_in_its_colour() -> None:
    result, said = icon_step("icon/plus/primary", CART, "#B4532A", 81)
    assert said == ()
    picture = opened(result.files[0]).convert("RGBA")
    assert result.files[0].extension == ".png"
    assert picture.size == (81, 81)
    assert picture.getpixel((40, 40)) == (180, 83, 42, 255)
    assert picture.getpixel((2, 2))[3] == 0


def test_a_wide_icon_is_centred_in_the_square() -> None:
    wide = CART.replace('viewBox="0 0 24 24"', 'viewBox="0 6 24 12"')
    picture = opened(icon_step("icon/wide/text", wide, "#000000", 80)[0].files[0]).convert("RGBA")
    assert picture.size == (80, 80)
    assert picture.getpixel((40, 40))[3] == 255
    assert picture.getpixel((40, 10))[3] == 0


def test_an_icon_at_tab_size_is_far_below_any_tab_limit() -> None:
    result, _ = icon_step("icon/plus/primary", CART, "#B4532A", 81)
    assert len(result.files[0].raw or b"") < 4096


def test_an_icon_that_cannot_be_drawn_is_said() -> None:
    result, said = icon_step("icon/bad/text", "<svg", "#000000", 72)
    assert result.files == ()
    assert [each.code for each in said] == ["unreadable-icon"]


def test_commands_without_pictures_do_not_load_the_imaging_library() -> None:
    program = "import sys, mpgen.assets; print('pyvips' in sys.modules)"
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, capture_output=True, check=True).stdout.strip() == b"False"
