using System.CommandLine;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>--supplement-address</c>: where the supplement will be published, so that the numbers in the annex are links.</summary>
internal static class SupplementAddressOption
{
    private const int Longest = 1000;

    /// <summary>The option; an address of the web.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--supplement-address")
        {
            Description = "Where the supplement will be published (https://...): the numbers in the annex lead to its entries there. "
                + "Two pages written together lead to each other without it.",
            HelpName = "ADDRESS",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } address && !IsAddress(address))
            {
                result.AddError($"--supplement-address takes an address of the web that starts with https:// or http://, of at most {Longest} characters and without '#'.");
            }
        });
        return option;
    }

    private static bool IsAddress(string address) => address.Length <= Longest && address.All(char.IsAscii) && !address.Contains('#')
        && Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https";
}
