#!/usr/bin/env python3
"""Holds the tokenizer of an exported folder, as transformers reads it, against the model's own, as quantoscope-cli does.

    check_tokenizer.py FOLDER PROGRAM MODEL [--tokenizer FILE] TEXTS.json...

FOLDER is what `quantoscope-cli quantize --export` wrote of MODEL. TEXTS.json holds texts as strings or under "text",
however deep. Exit status 0 if ids and the BOS in front of a text are equal for all.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path


def texts_in(value):
    if isinstance(value, dict):
        found = [value["text"]] if isinstance(value.get("text"), str) else []
        return found + [text for inner in value.values() for text in texts_in(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in ([inner] if isinstance(inner, str) else texts_in(inner))]
    return []


def our_ids(program, model, tokenizer, text):
    command = [program, "--json", "--quiet", "tokenize", model, "--text", text]
    if tokenizer:
        command += ["--tokenizer", tokenizer]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("program")
    parser.add_argument("model")
    parser.add_argument("--tokenizer")
    parser.add_argument("texts", nargs="+", type=Path)
    arguments = parser.parse_args()

    from transformers import AutoTokenizer

    theirs = AutoTokenizer.from_pretrained(str(arguments.folder))
    puts_bos = json.loads((arguments.folder / "tokenizer_config.json").read_text())["add_bos_token"]
    texts = sorted({text for file in arguments.texts for text in texts_in(json.loads(file.read_text()))} - {""})
    differing = 0
    for text in texts:
        ours = our_ids(arguments.program, arguments.model, arguments.tokenizer, text)
        plain = theirs.encode(text, add_special_tokens=False)
        whole = theirs.encode(text)
        front = whole[: len(whole) - len(plain)]
        if plain != ours["ids"] or front != ([theirs.bos_token_id] if puts_bos else []):
            print(f"{text!r}: transformers {front} + {plain}, quantoscope {ours['ids']}")
            differing += 1
    print(f"{len(texts) - differing} of {len(texts)} texts have the same ids; chat template: {bool(theirs.chat_template)}")
    return 1 if differing or not texts else 0


if __name__ == "__main__":
    sys.exit(main())
