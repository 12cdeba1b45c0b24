#!/usr/bin/env python3
"""Holds an exported compressed-tensors model against what the library of that name writes itself, word by word.

    compare_compressed_tensors.py EXPORTED_FOLDER

Each layer is decompressed and compressed again by the library; packed codes, packed zero points and shapes must come out
as they were. Needs torch, safetensors and compressed-tensors. Exit status 0 if every layer is equal.

compressed-tensors 0.20.0 itself cannot load asymmetric models through transformers, its own included: where it prepares
an empty model, it forgets to shape the zero points as packed ones, and the sizes do not match. The tensors are right all
the same, which is what this checks.
"""
import json
import sys
from pathlib import Path

import torch
from compressed_tensors.compressors.pack_quantized.base import PackedQuantizationCompressor
from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
from safetensors.torch import load_file


def main():
    folder = Path(sys.argv[1])
    config = json.loads((folder / "config.json").read_text())["quantization_config"]
    (group,) = config["config_groups"].values()
    scheme = QuantizationScheme(targets=group["targets"], weights=QuantizationArgs(**group["weights"]))
    tensors = {}
    for path in sorted(folder.glob("*.safetensors")):
        tensors.update(load_file(path))
    names = [name.removesuffix(".weight_packed") for name in tensors if name.endswith(".weight_packed")]
    parts = ["weight_packed", "weight_shape"] + ([] if scheme.weights.symmetric else ["weight_zero_point"])
    equal = 0
    for name in names:
        ours = {part: tensors[f"{name}.{part}"] for part in parts}
        ours["weight_scale"] = tensors[name + ".weight_scale"].float()
        read = PackedQuantizationCompressor.decompress(dict(ours), scheme)
        again = {"weight": read["weight"], "weight_scale": ours["weight_scale"]}
        if "weight_zero_point" in read:
            again["weight_zero_point"] = read["weight_zero_point"]
        theirs = PackedQuantizationCompressor.compress(again, scheme)
        equal += all(torch.equal(theirs[part], ours[part]) and theirs[part].dtype == ours[part].dtype for part in parts)
    print(f"{folder}: {equal} of {len(names)} layers as the library writes them")
    return 0 if names and equal == len(names) else 1


if __name__ == "__main__":
    sys.exit(main())
