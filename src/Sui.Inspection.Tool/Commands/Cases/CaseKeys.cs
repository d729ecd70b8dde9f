using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Notes;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>Reads keys of checkpoints.</summary>
internal static class CaseKeys
{
    /// <summary>Signs with a named key.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="sign">Signs.</param>
    /// <exception cref="UsageException">The name cannot be one.</exception>
    public static async Task<string> SignAsync(string option, Func<Task<string>> sign)
    {
        try
        {
            return await sign().ConfigureAwait(false);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"{option}: " + wrong.Message.Split(" (", 2)[0]);
        }
    }

    /// <summary>Reads a key of ECDSA over P-256 in the form of PEM.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="path">The key's path.</param>
    /// <param name="mustSign">Whether it must have its private part.</param>
    /// <exception cref="InputException">It is none (SUI7126).</exception>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static ECDsa Read(ToolContext context, string path, bool mustSign = false)
    {
        var pem = Encoding.UTF8.GetString(Inputs.ReadFile(context, path, $"The key '{path}'"));
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (NoteKeys.IsUsable(key) && (!mustSign || NoteKeys.CanSign(key)))
            {
                return key;
            }
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            // Said below, without what the file holds.
        }

        key.Dispose();
        throw new InputException(CaseProblems.Error(
            CaseCodes.KeyUnusable, new ProblemLocation(Inputs.LabelOf(path)), "The key cannot be used.",
            mustSign ? "A private key of ECDSA over P-256 in the form of PEM, without a passphrase." : "A key of ECDSA over P-256 in the form of PEM, without a passphrase.",
            "Make one with 'openssl ecparam -name prime256v1 -genkey -noout', and its public part with 'openssl ec -pubout'."));
    }
}
