namespace Sui.Inspection.Json;

/// <summary>The id and version of data made in code are held to what a file is held to.</summary>
internal static class IdentityCheck
{
    /// <summary>Checks an id and a version.</summary>
    /// <param name="identity">The id and version.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(DataVersion identity, Faults faults)
    {
        if (identity?.Id is not { } id || !DataText.IsId(id))
        {
            faults.Error(faults.Codes.WrongForm, "id", "The id cannot be one.",
                $"A {DataText.IdForm}.", "Correct the id.");
        }

        if (identity is not { Version: >= 1 })
        {
            faults.Error(faults.Codes.WrongForm, "version", "The version is out of its range.", "A whole number, 1 or more.",
                "Correct the version.");
        }
    }
}
