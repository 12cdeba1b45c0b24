#!/usr/bin/env python3
"""Continues prompts greedily with an exported model in a public runtime on the CPU, and holds them against ours.

    compare_runtime.py RUNTIME EXPORT PROGRAM [--tokens N] [--tokenizer FILE] PROMPT...

RUNTIME is gptqmodel (GPTQ v1 and v2, AWQ), transformers (compressed-tensors, safetensors, and GGUF by its own reader) or
llama.cpp (GGUF, by the package xllamacpp). EXPORT is what `quantoscope-cli quantize --export` wrote, PROGRAM is
quantoscope-cli, which continues the same prompts with the same file. Every runtime is given our token ids and computes in
float32, but for llama.cpp, which rounds the activations to 8 bits for products with quantized weights. Where ids
differ, the line says after how many tokens, and how far apart (in nats) the two likeliest tokens were for us there: a
small number is a tie that the order of a sum decides. Exit status 0 if every text is the same.
"""
import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("TORCHDYNAMO_DISABLE", "1")  # compiling the kernels takes minutes, running them seconds


def our_texts(program, model, prompts, tokens, tokenizer):
    command = [program, "--json", "--quiet", "generate", str(model), "--greedy", "--max-new-tokens", str(tokens)]
    if tokenizer:
        command += ["--tokenizer", tokenizer]
    for prompt in prompts:
        command += ["--prompt", prompt]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)["results"]


def torch_greedy(model, ids, count):
    import torch

    torch.set_num_threads(1)  # more only wait for each other at these sizes
    ids = torch.tensor([ids])
    start = ids.shape[1]
    with torch.no_grad():
        for _ in range(count):
            ids = torch.cat([ids, model(ids).logits[:, -1].argmax(-1, keepdim=True)], 1)
    return ids[0, start:].tolist()


def gptqmodel(export):
    import torch
    from gptqmodel import BACKEND, GPTQModel

    method = json.loads((export / "config.json").read_text())["quantization_config"]["quant_method"]
    backend = BACKEND.AWQ_TORCH if method == "awq" else BACKEND.GPTQ_TORCH
    # Its kernels load as float16 only, but compute in float32 once all is that. Norms that AWQ scaled are rounded so.
    model = GPTQModel.load(str(export), device="cpu", backend=backend, dtype=torch.float16).model.float()
    model.eval()
    return lambda ids, count: torch_greedy(model, ids, count)


def transformers(export):
    import torch
    from transformers import AutoModelForCausalLM

    if (export / "model.gguf").exists():
        model = AutoModelForCausalLM.from_pretrained(export, gguf_file="model.gguf", dtype=torch.float32)
    else:
        model = AutoModelForCausalLM.from_pretrained(export, dtype=torch.float32)
    model.eval()
    return lambda ids, count: torch_greedy(model, ids, count)


def llama_cpp(export):
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(export / "model.gguf")
    params.n_ctx = 256
    params.warmup = False
    # Its default keeps keys and values as float16.
    params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    server = xllamacpp.Server(params)

    def greedy(ids, count):
        asked = {"prompt": ids, "n_predict": count, "temperature": 0, "top_k": 1, "cache_prompt": False, "logprobs": 1}
        answer = server.handle_completions(asked)
        choice = (answer if isinstance(answer, dict) else json.loads(answer))["choices"][0]
        return [token["id"] for token in choice["logprobs"]["content"]]

    return greedy


def line(ours, theirs):
    """Whether the new tokens are the same, and what there is to say of them."""
    expected = ours["token_ids"]
    if theirs[: len(expected)] == expected:
        return True, f"same {len(expected)} tokens"
    at = next((i for i, pair in enumerate(zip(expected, theirs)) if pair[0] != pair[1]), min(len(expected), len(theirs)))
    if at == len(theirs):
        return False, f"ends after {at} tokens"
    likeliest = sorted((entry["logprob"] for entry in ours["top5"][at]), reverse=True)
    return False, f"differs after {at} tokens, where our two likeliest are {likeliest[0] - likeliest[1]:.4f} nats apart"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("runtime", choices=["gptqmodel", "transformers", "llama.cpp"])
    parser.add_argument("export", type=Path)
    parser.add_argument("program")
    parser.add_argument("prompts", nargs="+")
    parser.add_argument("--tokens", type=int, default=32)
    parser.add_argument("--tokenizer", help="for a folder that has none, as one exported from a GGUF file")
    arguments = parser.parse_args()
    load = {"gptqmodel": gptqmodel, "transformers": transformers, "llama.cpp": llama_cpp}[arguments.runtime]
    gguf = arguments.export / "model.gguf"
    model = gguf if gguf.exists() else arguments.export
    ours = our_texts(arguments.program, model, arguments.prompts, arguments.tokens, arguments.tokenizer)
    greedy = load(arguments.export)
    same = 0
    for prompt, text in zip(arguments.prompts, ours):
        equal, said = line(text, greedy(text["prompt_ids"], len(text["token_ids"])))
        same += equal
        print(f"{prompt!r}: {said}")
    print(f"{arguments.runtime}, {arguments.export}: same greedy text for {same} of {len(ours)} prompts")
    return 0 if same == len(ours) else 1


if __name__ == "__main__":
    sys.exit(main())
