"""mesoshttp, a second scheduler library with no code in common with the first, unchanged."""

import getpass
import queue
import threading
import uuid

from mesoshttp.client import MesosClient


def test_a_task_runs_to_its_end(cluster):
    client = MesosClient(
        mesos_urls=[f"http://{cluster.master.address}"],
        frameworkName="mesoshttp",
        frameworkUser=getpass.getuser(),
    )
    heard, task_id = queue.Queue(), str(uuid.uuid4())
    task = {
        "name": "hello",
        "task_id": {"value": task_id},
        "resources": [
            {"name": "cpus", "type": "SCALAR", "scalar": {"value": 0.1}},
            {"name": "mem", "type": "SCALAR", "scalar": {"value": 32}},
        ],
        "command": {"value": "echo hello"},
    }
    wanted = [task]

    def offers(found):
        for offer in found:
            if wanted:
                offer.accept([{**wanted.pop(), "agent_id": offer.get_offer()["agent_id"]}])
            else:
                offer.decline()

    def update(status):
        heard.put((status["status"]["task_id"]["value"], status["status"]["state"]))

    client.on(MesosClient.OFFERS, offers)
    client.on(MesosClient.UPDATE, update)
    thread = threading.Thread(target=client.register, daemon=True)
    thread.start()
    seen = [heard.get(timeout=40)]
    while seen[-1][1] not in ("TASK_FINISHED", "TASK_FAILED", "TASK_ERROR"):
        seen.append(heard.get(timeout=40))
    assert seen[-1] == (task_id, "TASK_FINISHED")
    client.stop = True
