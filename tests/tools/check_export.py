#!/usr/bin/env python3
"""Decodes an exported model with NumPy alone and compares it with the session's codes, bit by bit.

    check_export.py EXPORTED_FOLDER SESSION.h5 [RUN]

Shares no code with the project: the layouts are read here from their public descriptions. Needs numpy and h5py.
Exit status 0 if every code, zero point, scale and group index of every layer is equal.
"""
import json
import struct
import sys
from pathlib import Path

import h5py
import numpy as np

DTYPES = {"F32": "<f4", "F16": "<f2", "I32": "<i4", "I64": "<i8", "U8": "u1", "F64": "<f8"}
AWQ_ORDER = [0, 2, 4, 6, 1, 3, 5, 7]


def read_safetensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        raw = data[8 + length + begin : 8 + length + end]
        if entry["dtype"] == "BF16":
            wide = np.frombuffer(raw, "<u2").astype("<u4") << 16
            tensors[name] = wide.view("<f4").reshape(entry["shape"])
        else:
            tensors[name] = np.frombuffer(raw, DTYPES[entry["dtype"]]).reshape(entry["shape"])
    return tensors


def read_model(folder):
    tensors = {}
    for path in sorted(folder.glob("*.safetensors")):
        tensors.update(read_safetensors(path))
    return json.loads((folder / "config.json").read_text()), tensors


def unpack(words, bits, count):
    """Fields of `bits` bits along the first axis of int32 words, least significant bit first."""
    as_bits = np.unpackbits(words.astype("<i4").view("u1").reshape(*words.shape, 4), axis=-1, bitorder="little")
    stream = np.moveaxis(as_bits, -1, 1).reshape(words.shape[0] * 32, *words.shape[1:])
    stream = stream[: count * bits].reshape(count, bits, *words.shape[1:])
    weights = (1 << np.arange(bits)).reshape(1, bits, *([1] * (words.ndim - 1)))
    return (stream * weights).sum(axis=1)


def gptq(tensors, name, scheme):
    bits, version = scheme["bits"], scheme.get("checkpoint_format", "gptq")
    index = tensors[name + ".g_idx"]
    scales = tensors[name + ".scales"].astype(np.float32)
    inputs, outputs = len(index), scales.shape[1]
    codes = unpack(tensors[name + ".qweight"], bits, inputs).T
    zeros = unpack(tensors[name + ".qzeros"].T.copy(), bits, outputs)
    if version == "gptq":
        zeros = (zeros + 1) & ((1 << bits) - 1)
    return codes, zeros, scales.T, index


def awq(tensors, name, scheme):
    def spread(words):
        fields = np.zeros((words.shape[0], words.shape[1], 8), dtype=np.int64)
        for nibble, column in enumerate(AWQ_ORDER):
            fields[:, :, column] = (words.astype(np.int64) >> (4 * nibble)) & 15
        return fields.reshape(words.shape[0], -1)

    codes = spread(tensors[name + ".qweight"]).T
    zeros = spread(tensors[name + ".qzeros"]).T
    scales = tensors[name + ".scales"].astype(np.float32).T
    inputs = codes.shape[1]
    size = scheme["group_size"] if scheme["group_size"] > 0 else inputs
    return codes, zeros, scales, np.arange(inputs) // size


def compressed_tensors(tensors, name, scheme):
    (group,) = scheme["config_groups"].values()
    arguments = group["weights"]
    bits = arguments["num_bits"]
    outputs, inputs = tensors[name + ".weight_shape"]
    codes = unpack(tensors[name + ".weight_packed"].T.copy(), bits, inputs).T
    scales = tensors[name + ".weight_scale"].astype(np.float32)
    if arguments["symmetric"]:
        zeros = np.full(scales.shape, 1 << (bits - 1))
    else:
        zeros = unpack(tensors[name + ".weight_zero_point"], bits, outputs)
    size = arguments["group_size"] or inputs
    index = tensors.get(name + ".weight_g_idx", np.arange(inputs) // size)
    return codes, zeros, scales, index


def session_layers(path, run):
    layers = {}
    with h5py.File(path) as file:
        runs = file["runs"]
        group = runs[run] if run else runs[sorted(runs)[-1]]
        for link, layer in group["layers"].items():
            if "codes" in layer:
                lowest = int(layer.attrs["min_code"])
                layers[link.replace("%2F", "/")] = (
                    layer["codes"][:].astype(np.int64), layer["zeros"][:], layer["scales"][:], layer["g_idx"][:], lowest)
    return layers


def main():
    folder, session = Path(sys.argv[1]), sys.argv[2]
    config, tensors = read_model(folder)
    scheme = config["quantization_config"]
    decode = {"gptq": gptq, "awq": awq, "compressed-tensors": compressed_tensors}[scheme["quant_method"]]
    bits = scheme.get("bits") or next(iter(scheme["config_groups"].values()))["weights"]["num_bits"]
    wrong = 0
    layers = session_layers(session, sys.argv[3] if len(sys.argv) > 3 else None)
    for name, (codes, zeros, scales, index, lowest) in layers.items():
        shift = (1 << (bits - 1)) if lowest < 0 else 0
        zeros = np.broadcast_to(zeros, (codes.shape[0], zeros.shape[1])) + shift
        scales = np.broadcast_to(scales, (codes.shape[0], scales.shape[1]))
        found = decode(tensors, name, scheme)
        equal = (np.array_equal(found[0], codes + shift), np.array_equal(found[1], zeros),
                 np.array_equal(np.ascontiguousarray(found[2]).view("<u4"), np.ascontiguousarray(scales).view("<u4")),
                 np.array_equal(found[3], index))
        if not all(equal):
            wrong += 1
            print(f"{name}: codes, zeros, scales, groups equal: {equal}")
    print(f"{folder}: {len(layers) - wrong} of {len(layers)} layers equal bit by bit")
    return 1 if wrong or not layers else 0


if __name__ == "__main__":
    sys.exit(main())
