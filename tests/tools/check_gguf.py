#!/usr/bin/env python3
"""Decodes an exported GGUF file with the public package gguf and compares it with the session's codes, bit by bit.

    check_gguf.py MODEL.gguf SESSION.h5 [RUN]

Needs gguf, numpy and h5py. Exit status 0 if the weights of every layer are those that the session's codes stand for.
"""
import sys

import numpy as np
from gguf import GGUFReader, quants

from check_export import session_layers

NAMES = {"self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
         "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
         "mlp.down_proj": "ffn_down"}


def gguf_name(layer):
    if layer == "lm_head":
        return "output.weight"
    _, _, block, part = layer.split(".", 3)
    return f"blk.{block}.{NAMES[part]}.weight"


def in_halves(weight, heads):
    """Undoes the order in which llama.cpp's converter lays the rows of q and k of LLaMA models."""
    return weight.reshape(heads, -1, 2, weight.shape[-1]).swapaxes(1, 2).reshape(weight.shape)


def main():
    reader = GGUFReader(sys.argv[1])
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    architecture = reader.get_field("general.architecture").contents()
    heads = {"attn_q": reader.get_field(architecture + ".attention.head_count").contents(),
             "attn_k": reader.get_field(architecture + ".attention.head_count_kv").contents()}
    layers = session_layers(sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
    wrong = 0
    types = set()
    for layer, (codes, zeros, scales, index, _) in layers.items():
        tensor = tensors[gguf_name(layer)]
        types.add(tensor.tensor_type.name)
        weight = quants.dequantize(tensor.data, tensor.tensor_type)
        part = gguf_name(layer).split(".")[-2]
        if architecture == "llama" and part in heads:
            weight = in_halves(weight, heads[part])
        shape = (codes.shape[0], scales.shape[1])
        scales, zeros = np.broadcast_to(scales, shape), np.broadcast_to(zeros, shape)
        expected = ((codes - zeros[:, index]) * scales[:, index]).astype(np.float32)
        if not np.array_equal(weight, expected):
            wrong += 1
            print(f"{layer}: {np.count_nonzero(weight != expected)} weights differ")
    print(f"{sys.argv[1]} ({', '.join(sorted(types))}): {len(layers) - wrong} of {len(layers)} layers equal bit by bit")
    return 1 if wrong or not layers else 0


if __name__ == "__main__":
    sys.exit(main())
