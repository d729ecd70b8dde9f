using System.Security.Cryptography;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Identifiers;

/// <summary>
/// Reads the key of a pseudonymiser: 32 bytes or more as they stand, or as text in hexadecimal or base 64. No problem and no
/// exception repeats any of it.
/// </summary>
internal static class KeyFile
{
    private const int MostBytes = 4096;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Reads a key. The pseudonymiser is null, and an error says why, when there is none.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="problems">Where problems go.</param>
    public static IPseudonymiser? Read(string path, ICollection<Problem> problems)
    {
        var label = Path.GetFileName(path);
        byte[] content;
        try
        {
            content = RegularFile.Read(path, MostBytes);
        }
        catch (NotAFileException)
        {
            problems.Add(Refused(label, "The key is not in a file, but in a folder, a device, a pipe or a socket."));
            return null;
        }
        catch (FileTooLargeException)
        {
            problems.Add(Refused(label, "The file is too large for a key."));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(Refused(label, "The key cannot be read."));
            return null;
        }

        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            {
                problems.Add(new Problem
                {
                    Code = PrivacyCodes.KeyExposed,
                    Severity = ProblemSeverity.Warning,
                    Location = new ProblemLocation(label),
                    Message = "Others than its owner can read or change the key.",
                    Expected = "A file that its owner alone can read.",
                    Action = "Take the rights away: chmod 600.",
                });
            }

            return Make(content, label, problems);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    private static Pseudonymiser? Make(byte[] content, string label, ICollection<Problem> problems)
    {
        var key = FromText(content) ?? content.AsSpan().ToArray();
        try
        {
            return new Pseudonymiser(key);
        }
        catch (ArgumentException)
        {
            problems.Add(Refused(label, "The key is too short, or all its bytes are the same."));
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    // Text of one line in hexadecimal or base 64; null for anything else, which is a key as it stands.
    private static byte[]? FromText(byte[] content)
    {
        if (content.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~') && content.Any(one => one is (< 32 or > 126) and not (9 or 10 or 13)))
        {
            return null;
        }

        var text = System.Text.Encoding.ASCII.GetString(content).Trim();
        try
        {
            return text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Problem Refused(string label, string message) => new()
    {
        Code = PrivacyCodes.KeyRefused,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(label),
        Message = message,
        Expected = "A file of 32 random bytes or more, as they are or in hexadecimal or base 64.",
        Action = "Make a key with: openssl rand -out FILE 32",
    };
}
