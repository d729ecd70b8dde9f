using Sui.Inspection.Json;

namespace Sui.Inspection.Returns;

/// <summary>Maps <c>returns.json</c> to its records, property by property.</summary>
internal static class ReturnManifestFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static ReturnManifest Read(DataObject file)
    {
        file.Constant("format", ReturnManifest.Format);
        file.Ignored("$schema");
        var survey = new ReturnSurvey
        {
            Id = file.Id("id"),
            Title = file.Text("title"),
            Synthetic = file.OptionalFlag("synthetic") ?? false,
            Citation = file.OptionalText("citation"),
            Groups = file.List("groups", ReadGroup),
            Questions = file.OptionalList("questions", ReadQuestion),
            Tables = file.OptionalList("tables", ReadTable),
            Checks = file.OptionalList("checks", ReadCheck),
        };
        var returns = file.OptionalText("file");
        file.Done();
        return new ReturnManifest(survey, returns);
    }

    private static ReturnGroup ReadGroup(DataObject data)
    {
        var answered = data.OptionalWhole("answered");
        var together = data.OptionalList("answeredTogether", one => Only(one, "providers"));
        var repeatedly = data.OptionalList("answeredRepeatedly", one => Only(one, "returns"));
        var group = new ReturnGroup(
            data.Id("id"), data.Text("name"), data.Positive("asked"),
            answered is { } known ? new PublishedReturns(known, together, repeatedly) : null);
        data.Done();
        return group;
    }

    private static int Only(DataObject data, string name)
    {
        var number = data.Positive(name);
        data.Done();
        return number;
    }

    private static ReturnQuestion ReadQuestion(DataObject data)
    {
        var question = new ReturnQuestion(data.Code("id"), data.Text("text"), data.List("options", ReadOption));
        data.Done();
        return question;
    }

    private static ReturnOption ReadOption(DataObject data)
    {
        var option = new ReturnOption(data.Code("code"), data.Text("label"));
        data.Done();
        return option;
    }

    private static ReturnTable ReadTable(DataObject data)
    {
        var table = new ReturnTable(data.Id("id"), data.Text("title"), data.Text("counts"), data.List("rows", ReadRow));
        data.Done();
        return table;
    }

    private static ReturnTableRow ReadRow(DataObject data)
    {
        var row = new ReturnTableRow(data.Text("label"), data.Whole("value"), data.OptionalWhole("each"));
        data.Done();
        return row;
    }

    private static TableCheck ReadCheck(DataObject data)
    {
        var check = new TableCheck(data.Text("says"), data.Id("table"), data.OptionalId("times"), data.OptionalWhole("total"));
        data.Done();
        return check;
    }
}
