"""mesoshttp, a second scheduler library with no code in common with the first, unchanged."""

import getpass
import queue
import threading
import uuid

from mesoshttp.client import MesosClient


def command_task() -> dict:
    return {
        "name": "hello",
        "task_id": {"value": str(uuid.uuid4())},
        "resources": [
            {"name": "cpus", "type": "SCALAR", "scalar": {"value": 0.1}},
            {"name": "mem", "type": "SCALAR", "scalar": {"value": 32}},
        ],
        "command": {"value": "echo hello"},
    }


def test_a_hundred_commands_run_to_their_end(cluster):
    client = MesosClient(
        mesos_urls=[f"http://{cluster.master.address}"],
        frameworkName="mesoshttp",
        frameworkUser=getpass.getuser(),
    )
    heard, wanted = queue.Queue(), [command_task() for _ in range(100)]
    ids = {task["task_id"]["value"] for task in wanted}

    def offers(found):
        for offer in found:
            described = offer.get_offer()
            cpus = sum(r["scalar"]["value"] for r in described["resources"] if r["name"] == "cpus")
            tasks = [wanted.pop() for _ in range(min(int(round(cpus / 0.1)), len(wanted)))]
            if tasks:
                offer.accept([{**task, "agent_id": described["agent_id"]} for task in tasks])
            else:
                offer.decline()

    def update(status):
        heard.put((status["status"]["task_id"]["value"], status["status"]["state"]))

    client.on(MesosClient.OFFERS, offers)
    client.on(MesosClient.UPDATE, update)
    threading.Thread(target=client.register, daemon=True).start()
    ended = {}
    while len(ended) < len(ids):
        task_id, state = heard.get(timeout=60)
        if state not in ("TASK_STARTING", "TASK_RUNNING"):
            ended[task_id] = state
    assert ended == dict.fromkeys(ids, "TASK_FINISHED")
    client.stop = True
