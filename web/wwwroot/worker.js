// The counting, beside the page: the same program, started a second time in a worker. It is handed files, keeps the return, and answers.
import { dotnet } from "./_framework/dotnet.js";

let files = [];
const reader = new FileReaderSync();
const tell = (message, transfer) => self.postMessage(message, transfer ?? []);

const { setModuleImports, getAssemblyExports } = await dotnet.create();
setModuleImports("worker", {
  size: (number) => files[number].file.size,
  name: (number) => files[number].path,
  piece: (number, from, into) => into.set(new Uint8Array(reader.readAsArrayBuffer(files[number].file.slice(from, from + into.byteLength)))),
  progress: (doing, share) => tell({ progress: { doing, share } }),
});
const { Worker } = (await getAssemblyExports("CareRights.Web.dll")).CareRights.Web.Counting;

const answers = {
  read: ({ given }) => {
    files = given;
    return Worker.Read(files.length);
  },
  make: ({ children, years, seed }) => Worker.Make(children, years, seed),
  tables: ({ part, asOf }) => Worker.Tables(part, asOf),
  rows: ({ part, table, asOf, from }) => Worker.Rows(part, table, asOf, from),
  report: () => Worker.Report(),
  file: ({ part, table, asOf, format }) => Worker.File(part, table, asOf, format),
};

self.onmessage = ({ data }) => {
  try {
    tell({ number: data.number, answer: answers[data.ask](data) });
  } catch (fault) {
    // Nothing of a child is in it: the messages of this program name files, lines and fields.
    tell({ number: data.number, fault: String(fault?.message ?? fault) });
  }
};
tell({ isReady: true });
