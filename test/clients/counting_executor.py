"""An executor made with pymesos: a task's data says to which number it counts. It ends once it was told something:
`TASK WORD` is answered by what was heard and counted."""

import queue
import threading
import time

from pymesos import Executor, MesosExecutorDriver, decode_data, encode_data


class Counting(Executor):
    def __init__(self):
        self.words = {}

    def launchTask(self, driver, task):
        task_id = task["task_id"]["value"]
        self.words[task_id] = queue.Queue()

        def run():
            self.tell(driver, task, "TASK_RUNNING")
            counted = sum(range(int(decode_data(task["data"])) + 1))
            heard = self.words[task_id].get()
            answer = f"{task_id} heard {heard} and counted {counted}"
            driver.sendFrameworkMessage(encode_data(answer.encode()))
            self.tell(driver, task, "TASK_FINISHED")

        threading.Thread(target=run, daemon=True).start()

    def tell(self, driver, task, state):
        driver.sendStatusUpdate({"task_id": task["task_id"], "state": state, "timestamp": time.time()})

    def frameworkMessage(self, driver, message):
        task_id, word = decode_data(message).decode().split(" ", 1)
        self.words[task_id].put(word)


if __name__ == "__main__":
    MesosExecutorDriver(Counting()).run()
