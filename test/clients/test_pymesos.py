"""pymesos, a scheduler and an executor in Python, unchanged."""

import getpass
import sys
import threading
import uuid
from pathlib import Path

import pytest
from pymesos import MesosSchedulerDriver, Scheduler, decode_data, encode_data


def scalar(name: str, value: float) -> dict:
    return {"name": name, "type": "SCALAR", "scalar": {"value": value}}


class Recorder(Scheduler):
    """Launches what it is given as offers have room for it, and keeps all that it hears until somebody waits for it."""

    def __init__(self):
        self.wanted, self.heard, self.news = [], [], threading.Condition()

    def hear(self, kind, value):
        with self.news:
            self.heard.append((kind, value))
            self.news.notify_all()

    def registered(self, driver, framework_id, master_info):
        self.hear("registered", framework_id["value"])

    def resourceOffers(self, driver, offers):
        for offer in offers:
            cpus = sum(r["scalar"]["value"] for r in offer["resources"] if r["name"] == "cpus")
            # An executor takes its share once, and it may be this offer that pays for it.
            room = max(int(round(cpus / 0.1)) - 1, 0)
            tasks, self.wanted = self.wanted[:room], self.wanted[room:]
            if tasks:
                driver.launchTasks(offer["id"], [{**task, "agent_id": offer["agent_id"]} for task in tasks])
                self.hear("launched", offer)
            else:
                driver.declineOffer(offer["id"], {"refuse_seconds": 0.2})

    def statusUpdate(self, driver, update):
        self.hear(update["state"], update)

    def frameworkMessage(self, driver, executor_id, agent_id, message):
        self.hear("message", decode_data(message).decode())

    def error(self, driver, message):
        self.hear("error", message)

    def wait(self, what: str, matches=lambda value: True):
        """The first thing of that kind that matches; others stay for who waits for them, since messages and updates
        may overtake each other: an update waits until the agent's disk holds it, a message does not."""

        def found():
            for at, (kind, value) in enumerate(self.heard):
                assert kind != "error", value
                if kind == what and matches(value):
                    return at + 1
            return 0

        with self.news:
            assert self.news.wait_for(found, timeout=60), f"no {what} among {self.heard}"
            return self.heard.pop(found() - 1)[1]


@pytest.fixture
def framework(cluster):
    recorder = Recorder()
    info = {"user": getpass.getuser(), "name": "pymesos", "hostname": "127.0.0.1", "checkpoint": True}
    driver = MesosSchedulerDriver(recorder, info, cluster.master.address)
    driver.start()
    recorder.driver = driver
    recorder.wait("registered")
    yield recorder
    driver.stop()
    driver.join()


def task(**more) -> dict:
    task_id = {"value": str(uuid.uuid4())}
    return {"task_id": task_id, "name": "t", "resources": [scalar("cpus", 0.1), scalar("mem", 32)], **more}


def test_a_command_runs_to_its_end(framework):
    hello = task(command={"value": "echo hello"})
    framework.wanted = [hello]
    assert framework.wait("TASK_RUNNING")["task_id"] == hello["task_id"]
    assert framework.wait("TASK_FINISHED")["task_id"] == hello["task_id"]


def test_a_task_is_killed(framework):
    sleeper = task(command={"value": "sleep 1000"})
    framework.wanted = [sleeper]
    framework.wait("TASK_RUNNING")
    framework.driver.killTask(sleeper["task_id"])
    assert framework.wait("TASK_KILLED")["task_id"] == sleeper["task_id"]


def test_tasks_are_reconciled(framework):
    sleeper = task(command={"value": "sleep 1000"})
    framework.wanted = [sleeper]
    framework.wait("TASK_RUNNING")
    framework.driver.reconcileTasks([])
    assert framework.wait("TASK_RUNNING")["reason"] == "REASON_RECONCILIATION"
    framework.driver.killTask(sleeper["task_id"])
    framework.wait("TASK_KILLED")


def counting(*numbers: int) -> list[dict]:
    """Tasks that share one executor, which is pymesos' too, each counting to a number."""
    program = Path(__file__).with_name("counting_executor.py")
    executor = {
        "executor_id": {"value": "counting"},
        "name": "counting",
        "command": {"value": f"exec {sys.executable} {program}"},
        "resources": [scalar("cpus", 0.1), scalar("mem", 64)],
    }
    return [
        {**task(executor=executor, data=encode_data(str(number).encode())), "resources": [scalar("cpus", 0.1)]}
        for number in numbers
    ]


def test_a_hundred_tasks_talk_with_their_scheduler(framework):
    """Each task is told something while it runs, answers with what it was told and what it counted, and ends."""
    tasks = counting(*range(100))
    ids = {each["task_id"]["value"]: number for number, each in enumerate(tasks)}
    framework.wanted = list(tasks)
    agent_id = framework.wait("launched")["agent_id"]
    for _ in tasks:
        running = framework.wait("TASK_RUNNING")["task_id"]["value"]
        framework.driver.sendFrameworkMessage(
            {"value": "counting"}, agent_id, encode_data(f"{running} go".encode())
        )
    for task_id, number in ids.items():
        answer = framework.wait("message", lambda message: message.startswith(task_id))
        assert answer == f"{task_id} heard go and counted {number * (number + 1) // 2}"
        framework.wait("TASK_FINISHED", lambda status: status["task_id"]["value"] == task_id)
    assert not [kind for kind, _ in framework.heard if kind.startswith("TASK_") or kind == "message"]
