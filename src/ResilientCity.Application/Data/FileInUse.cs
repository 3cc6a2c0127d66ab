namespace ResilientCity.Application.Data;

/// <summary>Tells "another program holds this file" from every other trouble with it (disk full, no such folder, no right).</summary>
internal static class FileInUse
{
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int WindowsLocking = unchecked((int)0x80070021);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    public static bool Is(IOException fault) => fault.HResult is WindowsSharing or WindowsLocking or LinuxWouldBlock or MacWouldBlock;
}
