"""The runtime is set for heavy work only as long as some of it goes on."""

import gc
import sys

import pytest

from netbook.transfer.heavy_work import TURN, heavy_work


def test_it_ends_with_the_last_work_however_that_ends() -> None:
    before = sys.getswitchinterval()
    with heavy_work():
        with pytest.raises(ZeroDivisionError), heavy_work():
            print(1 // 0)
        assert not gc.isenabled()
        assert sys.getswitchinterval() == pytest.approx(TURN)
    assert gc.isenabled()
    assert sys.getswitchinterval() == before


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with heavy_work():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
