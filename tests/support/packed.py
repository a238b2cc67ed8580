"""Bytes packed with zstd."""

import sys

if sys.version_info >= (3, 14):
    from compression import zstd as _zstd
else:
    from backports import zstd as _zstd


def zstd(data: bytes, *, checksum: bool = True) -> bytes:
    """`data` as one frame of zstd."""
    return _zstd.compress(data, options={_zstd.CompressionParameter.checksum_flag: int(checksum)})
