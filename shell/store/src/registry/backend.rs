//! The bytes of redb's file, through the gate.

use std::io;
use std::os::fd::OwnedFd;

use meseta_journal::{Site, Step};
use redb::StorageBackend;
use rustix::io::Errno;

use crate::Gate;
use crate::file::{sync_data, write_at};

/// One file whose every write is a step of `site`.
#[derive(Debug)]
pub(super) struct GatedFile {
    pub gate: Gate,
    pub site: Site,
    pub file: OwnedFd,
}

impl StorageBackend for GatedFile {
    fn len(&self) -> io::Result<u64> {
        Ok(rustix::fs::fstat(&self.file)?.st_size as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut done = 0;
        while done < out.len() {
            match rustix::io::pread(&self.file, &mut out[done..], offset + done as u64) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => done += read,
                Err(Errno::INTR) => {}
                Err(errno) => return Err(errno.into()),
            }
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.gate.pass(self.site, Step::Before)?;
        Ok(rustix::fs::ftruncate(&self.file, len)?)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.gate.pass(self.site, Step::Before)?;
        write_at(&self.gate, self.site, &self.file, offset, data)
    }

    fn sync_data(&self) -> io::Result<()> {
        sync_data(&self.gate, self.site, &self.file)?;
        self.gate.pass(self.site, Step::After)
    }
}
