using System.CommandLine;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The options that name a checkpoint and what it was signed with.</summary>
internal sealed class CheckpointInputs
{
    private readonly Option<string?> _checkpoint = new("--checkpoint") { Description = "A checkpoint that was signed before and kept elsewhere.", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = "The public key that the checkpoint was signed with (PEM).", HelpName = "FILE" };
    private readonly Option<string?> _keyName = CaseInputs.KeyName();

    /// <summary>Adds the options to a command.</summary>
    public CheckpointInputs(Command command)
    {
        command.Options.Add(_checkpoint);
        command.Options.Add(_key);
        command.Options.Add(_keyName);
    }

    /// <summary>What the checkpoint claims, with its text; null where none was named.</summary>
    /// <exception cref="UsageException">Some of the options were given and others not, or a file cannot be read.</exception>
    public (CheckpointClaim? Claim, string Text, IReadOnlyList<Problem> Problems)? Claim(ToolContext context, ParseResult parsed)
    {
        var (path, keyPath, name) = (parsed.GetValue(_checkpoint), parsed.GetValue(_key), parsed.GetValue(_keyName));
        if (path is null && keyPath is null && name is null)
        {
            return null;
        }

        if (path is null || keyPath is null || name is null)
        {
            throw new UsageException("Give --checkpoint, --key and --key-name together.");
        }

        using var key = CaseKeys.Read(context, keyPath);
        var text = Encoding.UTF8.GetString(Inputs.ReadFile(context, path, $"The checkpoint '{path}'"));
        var (claim, problems) = CaseCheckpoints.Read(text, name, key, Inputs.LabelOf(path));
        return (claim, text, problems);
    }
}
