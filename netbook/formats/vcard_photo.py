"""Pictures inside a card: base64 (vCard 2.1 and 3.0) and data: URIs (RFC 2397, vCard 4.0)."""

import re
from binascii import Error, a2b_base64, b2a_base64
from urllib.parse import unquote_to_bytes

from netbook.core.card import Photo
from netbook.formats.vcard_head import BASE64, Head

LARGEST_PHOTO = 25 * 1024 * 1024
# Four characters for three bytes, and the blanks of folds.
_LARGEST_BASE64 = LARGEST_PHOTO * 3 // 2

_TYPES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "heic": "image/heic",
}
_WORDS = {media: word.upper() for word, media in reversed(_TYPES.items())}
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
BASE64_TEXT = re.compile(r"[A-Za-z0-9+/\s]*={0,2}\s*\Z")
_DATA = re.compile(r"data:([^,]*?)(;\s*base64)?\\?,", re.I)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class BrokenPhoto(ValueError):
    """What should be base64 is something else."""


class PhotoTooLarge(ValueError):
    """The picture is larger than a notebook takes."""


def read_photo(head: Head, value: str) -> tuple[Photo | None, bool]:
    """The picture of a PHOTO, None where it lies elsewhere or is empty; and whether it is whole.

    BrokenPhoto where there is nothing to decode, PhotoTooLarge above 25 MB.
    """
    if len(value) > _LARGEST_BASE64:
        raise PhotoTooLarge
    photo, whole = _read_photo(head, value)
    if photo and len(photo.data) > LARGEST_PHOTO:
        raise PhotoTooLarge
    return photo, whole


def _read_photo(head: Head, value: str) -> tuple[Photo | None, bool]:
    if data_uri := _DATA.match(value):
        media, base64 = data_uri.groups()
        body = value[data_uri.end() :]
        if "%" in body or not base64:
            body = unquote_to_bytes(body).decode("latin-1")
        data, whole = _from_base64(body) if base64 else (body.encode("latin-1"), True)
        return Photo(media or _media_type(head, data), data) if data else None, whole
    if head.encoding != BASE64 and (_SCHEME.match(value) or head.kind in ("uri", "url")):
        return None, True
    data, whole = _from_base64(value)
    return Photo(_media_type(head, data), data) if data else None, whole


def _from_base64(text: str) -> tuple[bytes, bool]:
    if not BASE64_TEXT.match(text):
        raise BrokenPhoto
    for padding in ("", "=", "=="):
        try:
            return a2b_base64(text + padding), True
        except Error:
            continue
    # One character too many: cut off somewhere, and six bits are no byte.
    return a2b_base64(text.rstrip("= \t\n")[:-1]), False


def _media_type(head: Head, data: bytes) -> str:
    for label in (head.others.get("MEDIATYPE", "").lower(), *head.labels):
        if "/" in label:
            return label
        if label in _TYPES:
            return _TYPES[label]
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((media for start, media in _SIGNATURES if data.startswith(start)), "")


def photo_line(photo: Photo, version: str) -> str:
    """The PHOTO line for a picture, not yet folded."""
    text = b2a_base64(photo.data, newline=False).decode()
    if version == "4.0":
        return f"PHOTO:data:{photo.media_type};base64,{text}"
    media = photo.media_type
    said = f";TYPE={_WORDS[media]}" if media in _WORDS else f';TYPE="{media}"' if media else ""
    return f"PHOTO;ENCODING=b{said}:{text}"
