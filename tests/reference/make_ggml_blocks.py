#!/usr/bin/env python3
"""Writes tests/data/ggml_blocks.safetensors: blocks of every quantized ggml type that the program reads, and the values that
llama.cpp's own Python package (PyPI: gguf) decodes from them. Needs numpy and gguf."""
import json
import pathlib
import struct

import gguf
import numpy

BLOCKS = 8
# Byte offsets of the half-precision factors in a block; all other bytes are codes, of which any value will do.
FACTORS = {
    "Q4_0": (0,), "Q4_1": (0, 2), "Q5_0": (0,), "Q5_1": (0, 2), "Q8_0": (0,),
    "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,),
}


def random_blocks(kind, random):
    size = gguf.GGML_QUANT_SIZES[kind][1]
    blocks = random.integers(0, 256, (BLOCKS, size), dtype=numpy.uint8)
    for offset in FACTORS[kind.name]:
        factors = (random.standard_normal(BLOCKS) * 0.05).astype(numpy.float16)
        factors[0] = numpy.float16(6e-8)  # the smallest subnormal
        blocks[:, offset:offset + 2] = factors.view(numpy.uint8).reshape(BLOCKS, 2)
    return blocks


def main():
    random = numpy.random.default_rng(20)
    header, data = {}, b""
    for name in FACTORS:
        kind = gguf.GGMLQuantizationType[name]
        blocks = random_blocks(kind, random)
        values = gguf.quants.dequantize(blocks, kind).astype(numpy.float32)
        for key, dtype, array in ((name, "U8", blocks), (name + ".values", "F32", values)):
            header[key] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
            data += array.tobytes()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    target = pathlib.Path(__file__).parents[1] / "data/ggml_blocks.safetensors"
    target.write_bytes(struct.pack("<Q", len(text)) + text + data)


if __name__ == "__main__":
    main()
