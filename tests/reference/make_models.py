#!/usr/bin/env python3
"""Makes tests/data/models: one tiny random model for each architecture variant, as a Hugging Face folder with float16
weights, and expected.safetensors beside it with the texts and their logits by transcriptions.py (float64 NumPy) and,
where it is installed, by the transformers library (float32).

    make_models.py            makes everything anew; needs numpy, torch and transformers
    make_models.py --check    computes the NumPy logits again and compares them with the files; needs numpy only
"""
import json
import struct
import sys
from pathlib import Path

import numpy as np

import transcriptions

FOLDER = Path(__file__).resolve().parent.parent / "data" / "models"

LLAMA = {"hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2, "num_attention_heads": 4,
         "num_key_value_heads": 2, "vocab_size": 23, "rms_norm_eps": 1e-5, "max_position_embeddings": 48,
         "hidden_act": "silu", "tie_word_embeddings": False}
OPT = {"model_type": "opt", "hidden_size": 16, "word_embed_proj_dim": 16, "ffn_dim": 24, "num_hidden_layers": 2,
       "num_attention_heads": 4, "max_position_embeddings": 24, "vocab_size": 23, "activation_function": "relu",
       "do_layer_norm_before": True, "tie_word_embeddings": True}
BERT = {"model_type": "bert", "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2,
        "num_attention_heads": 4, "vocab_size": 23, "max_position_embeddings": 16, "type_vocab_size": 2,
        "hidden_act": "gelu", "layer_norm_eps": 1e-12, "pad_token_id": 0}

VARIANTS = {
    "llama-rope-theta": {**LLAMA, "model_type": "llama", "rope_theta": 500.0},
    "llama-rope-linear": {**LLAMA, "model_type": "llama", "rope_scaling": {"type": "linear", "factor": 4.0},
                          "tie_word_embeddings": True},
    "llama-rope-dynamic": {**LLAMA, "model_type": "llama", "max_position_embeddings": 12, "head_dim": 6,
                           "rope_scaling": {"rope_type": "dynamic", "factor": 4.0}},
    "llama-rope-llama3": {**LLAMA, "model_type": "llama", "head_dim": 16,
                          "rope_parameters": {"rope_type": "llama3", "rope_theta": 1000.0, "factor": 8.0,
                                              "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                                              "original_max_position_embeddings": 32}},
    "llama-biases": {**LLAMA, "model_type": "llama", "attention_bias": True, "mlp_bias": True,
                     "num_key_value_heads": 4},
    "mistral-window": {**LLAMA, "model_type": "mistral", "sliding_window": 5, "head_dim": 8},
    "qwen2-biases": {**LLAMA, "model_type": "qwen2", "use_sliding_window": False, "sliding_window": 4,
                     "tie_word_embeddings": True},
    "qwen2-window": {**LLAMA, "model_type": "qwen2", "use_sliding_window": True, "sliding_window": 4,
                     "max_window_layers": 1},
    "qwen3-norms": {**LLAMA, "model_type": "qwen3", "head_dim": 8, "tie_word_embeddings": True},
    "qwen3-layer-types": {**LLAMA, "model_type": "qwen3", "head_dim": 4, "use_sliding_window": True,
                          "sliding_window": 3, "layer_types": ["sliding_attention", "full_attention"]},
    "opt-norm-first": OPT,
    "opt-norm-last-projected": {**OPT, "do_layer_norm_before": False, "word_embed_proj_dim": 8},
    "opt-plain-norms": {**OPT, "enable_bias": False, "layer_norm_elementwise_affine": False,
                        "activation_function": "gelu", "tie_word_embeddings": False, "word_embed_proj_dim": 8},
    "gpt2-tied": {"model_type": "gpt2", "n_embd": 16, "n_layer": 2, "n_head": 4, "vocab_size": 23, "n_positions": 24,
                  "activation_function": "gelu_new", "layer_norm_epsilon": 1e-5},
    "bert-three-labels": {**BERT, "id2label": {"0": "low", "1": "middle", "2": "high"}},
    "bert-tanh-gelu": {**BERT, "hidden_act": "gelu_new", "num_attention_heads": 2},
}

DTYPES = {"F16": np.float16, "F32": np.float32, "I64": np.int64}


def write_safetensors(path, tensors):
    header, data = {}, b""
    for name, array in sorted(tensors.items()):
        dtype = next(key for key, value in DTYPES.items() if array.dtype == value)
        raw = np.ascontiguousarray(array).tobytes()
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def read_safetensors(path):
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    tensors = {}
    for name, entry in json.loads(raw[8 : 8 + size]).items():
        first, last = entry["data_offsets"]
        array = np.frombuffer(raw[8 + size + first : 8 + size + last], DTYPES[entry["dtype"]])
        tensors[name] = array.reshape(entry["shape"])
    return tensors


def numpy_logits(config, weights, ids):
    """What transcriptions.py makes of each text: [tokens, vocabulary], or [labels] of a classifier."""
    wide = {name: array.astype(np.float64) for name, array in weights.items()}
    return transcriptions.FORWARD[config["model_type"]](config, wide, ids)


def texts_of(config, generator):
    longest = 40 if config["model_type"] not in ("opt", "gpt2", "bert") else config.get(
        "max_position_embeddings", config.get("n_positions"))
    return [generator.integers(0, config["vocab_size"], length) for length in (longest, 9, 1)]


def make(name, config):
    import torch
    import transformers

    generator = np.random.default_rng(list(name.encode()))
    settings = transformers.AutoConfig.for_model(**json.loads(json.dumps(config)))
    settings._attn_implementation = "eager"
    kind = (transformers.AutoModelForSequenceClassification if config["model_type"] == "bert"
            else transformers.AutoModelForCausalLM)
    model = kind.from_config(settings).eval()
    weights, tied = {}, config.get("tie_word_embeddings", config["model_type"] in ("gpt2", "opt"))
    for key, tensor in model.state_dict().items():
        if tied and key == "lm_head.weight" or key.endswith("position_ids"):
            continue
        shape = tuple(tensor.shape)
        values = generator.standard_normal(shape)
        if "norm" in key.lower() or ".ln_" in key:
            values = (1 + 0.3 * values) if key.endswith("weight") else 0.3 * values
        elif len(shape) == 1:
            values *= 0.3
        elif "embed" not in key and ".wte" not in key and ".wpe" not in key:
            values /= np.sqrt(shape[0] if "c_" in key else shape[1])
        weights[key] = values.astype(np.float16)
    missing = model.load_state_dict({k: torch.tensor(v.astype(np.float32)) for k, v in weights.items()}, strict=False)
    assert not missing.unexpected_keys and all(k == "lm_head.weight" for k in missing.missing_keys), missing
    model.tie_weights()

    expected = {}
    for i, ids in enumerate(texts_of(config, generator)):
        exact = numpy_logits(config, weights, ids)
        if "rotary_emb" in dict(model.named_modules()).get("model", model)._modules:
            model = reset_rope(model, settings)
        with torch.no_grad():
            theirs = model(torch.tensor(ids)[None]).logits[0].numpy()
        difference = np.abs(exact - theirs).max()
        print(f"{name}, {len(ids)} tokens: NumPy against transformers {difference:.1e}, logits to {np.abs(exact).max():.1f}")
        assert difference < 1e-4, "the two references disagree"
        expected[f"ids.{i}"] = ids.astype(np.int64)
        expected[f"numpy.{i}"] = exact.astype(np.float32)
        expected[f"transformers.{i}"] = theirs.astype(np.float32)
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    write_safetensors(folder / "model.safetensors", weights)
    write_safetensors(folder / "expected.safetensors", expected)


def reset_rope(model, settings):
    """Dynamic scaling keeps the frequencies of the longest text it has seen: each text begins afresh."""
    model.model.rotary_emb = type(model.model.rotary_emb)(settings)
    return model


def check(name):
    folder = FOLDER / name
    config = json.loads((folder / "config.json").read_text())
    weights, expected = read_safetensors(folder / "model.safetensors"), read_safetensors(folder / "expected.safetensors")
    for key in expected:
        if key.startswith("ids."):
            exact = numpy_logits(config, weights, expected[key])
            difference = np.abs(exact - expected[key.replace("ids", "numpy")]).max()
            assert difference < 1e-5, f"{name} {key}: {difference}"


def main():
    if sys.argv[1:] == ["--check"]:
        for name in VARIANTS:
            check(name)
        print(f"{len(VARIANTS)} models: the NumPy logits are those of the files")
        return
    for name, config in VARIANTS.items():
        make(name, config)
    import torch
    import transformers
    (FOLDER / "VERSIONS").write_text(f"numpy {np.__version__}, torch {torch.__version__}, "
                                     f"transformers {transformers.__version__}\n")


if __name__ == "__main__":
    main()
