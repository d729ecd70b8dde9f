using System.CommandLine;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The options that say what case files are sealed with.</summary>
internal sealed class SealKeyInputs
{
    private readonly Option<string?> _passphrase = new("--passphrase-file") { Description = "A file that holds the passphrase on one line, 12 characters or more.", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = "A file of 32 random bytes.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public SealKeyInputs(Command command)
    {
        command.Options.Add(_passphrase);
        command.Options.Add(_key);
    }

    /// <summary>Reads what was given.</summary>
    /// <exception cref="UsageException">Neither or both are given, or a file cannot be read.</exception>
    /// <exception cref="InputException">It cannot be used (SUI7345).</exception>
    public CaseSealKey Read(ToolContext context, ParseResult parsed)
    {
        var (passphrase, key) = (parsed.GetValue(_passphrase), parsed.GetValue(_key));
        if (passphrase is null == key is null)
        {
            throw new UsageException("Give either --passphrase-file or --key.");
        }

        var path = passphrase ?? key!;
        var bytes = Inputs.ReadFile(context, path, $"The file '{path}'");
        try
        {
            return passphrase is null ? CaseSealKey.FromKey(bytes) : CaseSealKey.FromPassphrase(Encoding.UTF8.GetString(bytes).TrimEnd('\r', '\n'));
        }
        catch (ArgumentException)
        {
            // Said without what the file holds.
            throw new InputException(CaseProblems.Error(
                CaseCodes.SealKeyUnusable, new ProblemLocation(Inputs.LabelOf(path)), passphrase is null ? "The key cannot be used." : "The passphrase cannot be used.",
                passphrase is null ? "32 bytes, as they stand." : "12 characters or more on one line.", "Make a key with 'openssl rand 32'."));
        }
    }
}
