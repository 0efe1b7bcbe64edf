"""The surroundings that conftest.py gives every test do hold."""

import os
import socket
from pathlib import Path

import pytest

from netbook import paths
from tests.conftest import NetworkUsed

OTHER_COMPUTER = "192.0.2.1"  # for documentation only (RFC 5737), never routed


def test_no_test_connects_to_another_computer() -> None:
    with socket.socket() as sock, pytest.raises(NetworkUsed):
        sock.connect((OTHER_COMPUTER, 443))


def test_no_test_sends_to_another_computer() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock, pytest.raises(NetworkUsed):
        sock.sendto(b"", (OTHER_COMPUTER, 53))


def test_no_test_looks_a_name_up() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("netbook.example", 443)


def test_processes_on_this_computer_can_talk() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        client.sendall(b"x")
        connection, _ = server.accept()
        with connection:
            assert connection.recv(1) == b"x"


def test_the_data_folder_is_not_the_users(netbook_home: Path) -> None:
    assert paths.data_folder() == netbook_home
    assert not netbook_home.exists()


def test_no_window_opens_on_the_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
