using CareersSite.Yaml;

namespace CareersSite.Importing.Writing;

/// <summary>The text of a posting's file. The same posting gives the same bytes, whenever and wherever it is written.</summary>
internal static class PostingFile
{
    public static string TextOf(ImportedPosting posting, KeyNames names)
    {
        var body = BodyWriter.Write(posting.Body);
        return FrontMatterWriter.Write(posting, names) + (body.Length > 0 ? "\n" + body : "");
    }
}
