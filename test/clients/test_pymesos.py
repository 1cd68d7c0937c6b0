"""pymesos, a scheduler and an executor in Python, unchanged."""

import getpass
import queue
import sys
import uuid
from pathlib import Path

import pytest
from pymesos import MesosSchedulerDriver, Scheduler, decode_data, encode_data


def scalar(name: str, value: float) -> dict:
    return {"name": name, "type": "SCALAR", "scalar": {"value": value}}


class Recorder(Scheduler):
    """Launches what it is given on the first offer that comes, and keeps all that it hears."""

    def __init__(self):
        self.wanted, self.heard = [], queue.Queue()

    def registered(self, driver, framework_id, master_info):
        self.heard.put(("registered", framework_id["value"]))

    def resourceOffers(self, driver, offers):
        for offer in offers:
            tasks, self.wanted = self.wanted, []
            if tasks:
                driver.launchTasks(offer["id"], [{**task, "agent_id": offer["agent_id"]} for task in tasks])
                self.heard.put(("launched", offer))
            else:
                driver.declineOffer(offer["id"], {"refuse_seconds": 0.2})

    def statusUpdate(self, driver, update):
        self.heard.put((update["state"], update))

    def frameworkMessage(self, driver, executor_id, agent_id, message):
        self.heard.put(("message", decode_data(message).decode()))

    def error(self, driver, message):
        self.heard.put(("error", message))

    def wait(self, what: str):
        """The next thing of that kind; others are passed over, but an error."""
        while True:
            kind, value = self.heard.get(timeout=30)
            if kind == what:
                return value
            assert kind != "error", value


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


def test_an_executor_of_its_own(framework):
    """Its executor is pymesos' too: it subscribes to the agent, runs tasks and sends messages both ways."""
    program = Path(__file__).with_name("counting_executor.py")
    executor = {
        "executor_id": {"value": "counting"},
        "name": "counting",
        "command": {"value": f"exec {sys.executable} {program}"},
        "resources": [scalar("cpus", 0.1), scalar("mem", 64)],
    }
    framework.wanted = [task(executor=executor, data=encode_data(b"100"))]
    launched = framework.wait("launched")
    framework.wait("TASK_RUNNING")
    assert framework.wait("message") == "5050"
    framework.wait("TASK_FINISHED")
    framework.driver.sendFrameworkMessage(executor["executor_id"], launched["agent_id"], encode_data(b"hello"))
    assert framework.wait("message") == "5"
