"""Forward passes of the supported architectures in float64 NumPy, written from the papers and the configuration keys'
documented meaning: no cache, no batching, the whole text each time. Weights come as a dictionary by checkpoint name."""
import math

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def rms_norm(x, weight, epsilon):
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + epsilon) * weight


def layer_norm(x, weight, bias, epsilon):
    centred = x - x.mean(-1, keepdims=True)
    y = centred / np.sqrt((centred * centred).mean(-1, keepdims=True) + epsilon)
    if weight is not None:
        y = y * weight + bias
    return y


ACTIVATIONS = {
    "silu": lambda x: x / (1 + np.exp(-x)),
    "relu": lambda x: np.maximum(x, 0),
    "gelu": lambda x: x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2))),
    "gelu_new": lambda x: 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
}


def linear(weights, name, x):
    y = x @ weights[name + ".weight"].T
    return y + weights[name + ".bias"] if name + ".bias" in weights else y


def attention(q, k, v, visible):
    """q [heads, tokens, size]; k, v [key heads, tokens, size]; visible [tokens, tokens] -> [tokens, heads * size]."""
    heads, tokens, size = q.shape
    sharing = heads // k.shape[0]
    result = np.empty((tokens, heads, size))
    for head in range(heads):
        scores = q[head] @ k[head // sharing].T / math.sqrt(size)
        result[:, head] = softmax(np.where(visible, scores, -np.inf)) @ v[head // sharing]
    return result.reshape(tokens, heads * size)


def split_heads(x, heads):
    return x.reshape(len(x), heads, -1).transpose(1, 0, 2)


def causal(tokens, window=0):
    distance = np.arange(tokens)[:, None] - np.arange(tokens)[None, :]
    return (distance >= 0) & ((distance < window) if window else True)


def rope_frequencies(config, size, tokens):
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    theta = rope.get("rope_theta", config.get("rope_theta", 10000.0))
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "dynamic":
        trained = config["max_position_embeddings"]
        stretch = rope["factor"] * max(tokens, trained) / trained - (rope["factor"] - 1)
        theta *= stretch ** (size / (size - 2))
    frequencies = theta ** (-np.arange(0, size, 2) / size)
    if kind == "linear":
        frequencies /= rope["factor"]
    if kind == "llama3":
        low, high, trained = rope["low_freq_factor"], rope["high_freq_factor"], rope["original_max_position_embeddings"]
        for i, f in enumerate(frequencies):
            wavelength = 2 * math.pi / f
            if wavelength > trained / low:
                frequencies[i] = f / rope["factor"]
            elif wavelength >= trained / high:
                smooth = (trained / wavelength - low) / (high - low)
                frequencies[i] = (1 - smooth) * f / rope["factor"] + smooth * f
    return frequencies


def rotate(x, frequencies):
    """x [heads, tokens, size]; element i turns with element i + size/2."""
    angles = np.arange(x.shape[1])[:, None] * frequencies[None, :]
    half = x.shape[2] // 2
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * np.cos(angles) - b * np.sin(angles), b * np.cos(angles) + a * np.sin(angles)], -1)


def window_of(config, block):
    kind = config["model_type"]
    if kind == "mistral":
        return config.get("sliding_window", 4096) or 0
    if kind in ("qwen2", "qwen3") and config.get("use_sliding_window", False):
        if config.get("layer_types"):
            slides = config["layer_types"][block] == "sliding_attention"
        else:
            slides = block >= config.get("max_window_layers", 28)
        return config["sliding_window"] if slides else 0
    return 0


def llama_family(config, weights, ids):
    heads, key_heads = config["num_attention_heads"], config["num_key_value_heads"]
    size = config.get("head_dim") or config["hidden_size"] // heads
    epsilon = config["rms_norm_eps"]
    frequencies = rope_frequencies(config, size, len(ids))
    x = weights["model.embed_tokens.weight"][ids]
    for block in range(config["num_hidden_layers"]):
        name = f"model.layers.{block}."
        y = rms_norm(x, weights[name + "input_layernorm.weight"], epsilon)
        q = split_heads(linear(weights, name + "self_attn.q_proj", y), heads)
        k = split_heads(linear(weights, name + "self_attn.k_proj", y), key_heads)
        v = split_heads(linear(weights, name + "self_attn.v_proj", y), key_heads)
        if config["model_type"] == "qwen3":
            q = rms_norm(q, weights[name + "self_attn.q_norm.weight"], epsilon)
            k = rms_norm(k, weights[name + "self_attn.k_norm.weight"], epsilon)
        visible = causal(len(ids), window_of(config, block))
        attended = attention(rotate(q, frequencies), rotate(k, frequencies), v, visible)
        x = x + linear(weights, name + "self_attn.o_proj", attended)
        y = rms_norm(x, weights[name + "post_attention_layernorm.weight"], epsilon)
        gate = ACTIVATIONS[config.get("hidden_act", "silu")](linear(weights, name + "mlp.gate_proj", y))
        x = x + linear(weights, name + "mlp.down_proj", gate * linear(weights, name + "mlp.up_proj", y))
    x = rms_norm(x, weights["model.norm.weight"], epsilon)
    return linear(weights, "model.embed_tokens" if config.get("tie_word_embeddings") else "lm_head", x)


def opt(config, weights, ids):
    prefix, heads, before = "model.decoder.", config["num_attention_heads"], config["do_layer_norm_before"]
    activation = ACTIVATIONS[config.get("activation_function", "relu")]

    def norm(name, x):
        return layer_norm(x, weights.get(name + ".weight"), weights.get(name + ".bias"), 1e-5)

    x = weights[prefix + "embed_tokens.weight"][ids]
    if config["word_embed_proj_dim"] != config["hidden_size"]:
        x = linear(weights, prefix + "project_in", x)
    x = x + weights[prefix + "embed_positions.weight"][2 : 2 + len(ids)]
    for block in range(config["num_hidden_layers"]):
        name = f"{prefix}layers.{block}."
        y = norm(name + "self_attn_layer_norm", x) if before else x
        q, k, v = (split_heads(linear(weights, f"{name}self_attn.{part}_proj", y), heads) for part in "qkv")
        x = x + linear(weights, name + "self_attn.out_proj", attention(q, k, v, causal(len(ids))))
        x = x if before else norm(name + "self_attn_layer_norm", x)
        y = norm(name + "final_layer_norm", x) if before else x
        x = x + linear(weights, name + "fc2", activation(linear(weights, name + "fc1", y)))
        x = x if before else norm(name + "final_layer_norm", x)
    if before and not config.get("_remove_final_layer_norm"):
        x = norm(prefix + "final_layer_norm", x)
    if config["word_embed_proj_dim"] != config["hidden_size"]:
        x = linear(weights, prefix + "project_out", x)
    return linear(weights, prefix + "embed_tokens" if config.get("tie_word_embeddings", True) else "lm_head", x)


def gpt2(config, weights, ids):
    epsilon, activation = config["layer_norm_epsilon"], ACTIVATIONS[config["activation_function"]]

    def norm(name, x):
        return layer_norm(x, weights[name + ".weight"], weights[name + ".bias"], epsilon)

    def conv1d(name, x):
        return x @ weights[name + ".weight"] + weights[name + ".bias"]

    x = weights["transformer.wte.weight"][ids] + weights["transformer.wpe.weight"][: len(ids)]
    for block in range(config["n_layer"]):
        name = f"transformer.h.{block}."
        qkv = conv1d(name + "attn.c_attn", norm(name + "ln_1", x))
        q, k, v = (split_heads(part, config["n_head"]) for part in np.split(qkv, 3, -1))
        x = x + conv1d(name + "attn.c_proj", attention(q, k, v, causal(len(ids))))
        x = x + conv1d(name + "mlp.c_proj", activation(conv1d(name + "mlp.c_fc", norm(name + "ln_2", x))))
    return norm("transformer.ln_f", x) @ weights["transformer.wte.weight"].T


def bert(config, weights, ids):
    """Class logits [labels] of one text; nothing is padded here."""
    heads, epsilon = config["num_attention_heads"], config["layer_norm_eps"]
    activation = ACTIVATIONS[config["hidden_act"]]

    def norm(name, x):
        return layer_norm(x, weights[name + ".weight"], weights[name + ".bias"], epsilon)

    table = "bert.embeddings."
    x = weights[table + "word_embeddings.weight"][ids] + weights[table + "position_embeddings.weight"][: len(ids)]
    x = norm(table + "LayerNorm", x + weights[table + "token_type_embeddings.weight"][0])
    for block in range(config["num_hidden_layers"]):
        name = f"bert.encoder.layer.{block}."
        q, k, v = (split_heads(linear(weights, f"{name}attention.self.{part}", x), heads)
                   for part in ("query", "key", "value"))
        everything = np.ones((len(ids), len(ids)), bool)
        attended = linear(weights, name + "attention.output.dense", attention(q, k, v, everything))
        x = norm(name + "attention.output.LayerNorm", x + attended)
        inner = activation(linear(weights, name + "intermediate.dense", x))
        x = norm(name + "output.LayerNorm", x + linear(weights, name + "output.dense", inner))
    pooled = np.tanh(linear(weights, "bert.pooler.dense", x[:1]))
    return linear(weights, "classifier", pooled)[0]


FORWARD = {"llama": llama_family, "mistral": llama_family, "qwen2": llama_family, "qwen3": llama_family,
           "opt": opt, "gpt2": gpt2, "bert": bert}
