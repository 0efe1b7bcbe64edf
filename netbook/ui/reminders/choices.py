"""What was chosen about reminders on this machine."""

from datetime import time

from netbook.core.digest import USUAL
from netbook.ui.machine import Machine


def reminders_wanted(machine: Machine) -> bool:
    """Whether there is to be a reminder at all."""
    return machine.number("reminders/on", 1) == 1


def reminder_time(machine: Machine) -> time:
    """When it comes, in local time."""
    try:
        return time.fromisoformat(machine.text("reminders/at")).replace(tzinfo=None)
    except ValueError:
        return USUAL
