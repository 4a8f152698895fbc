/**
 * The text of a file that the user chose: UTF-8, or else Windows-1252, as older spreadsheets write it. Never fails: what
 * cannot be read is empty.
 */
export const readFileText = async (file: Blob): Promise<string> => {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
