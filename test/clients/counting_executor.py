"""An executor made with pymesos: a task's data says to which number it counts; each message is answered by its length."""

import threading
import time

from pymesos import Executor, MesosExecutorDriver, decode_data, encode_data


class Counting(Executor):
    def launchTask(self, driver, task):
        def run():
            self.tell(driver, task, "TASK_RUNNING")
            counted = sum(range(int(decode_data(task["data"])) + 1))
            driver.sendFrameworkMessage(encode_data(str(counted).encode()))
            self.tell(driver, task, "TASK_FINISHED")

        threading.Thread(target=run, daemon=True).start()

    def tell(self, driver, task, state):
        driver.sendStatusUpdate({"task_id": task["task_id"], "state": state, "timestamp": time.time()})

    def frameworkMessage(self, driver, message):
        driver.sendFrameworkMessage(encode_data(str(len(decode_data(message))).encode()))


if __name__ == "__main__":
    MesosExecutorDriver(Counting()).run()
