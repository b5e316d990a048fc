namespace CareersSite.Content.Drafting;

/// <summary>The body of a new posting: headings that candidates look for, and what to write below each.</summary>
internal static class BodyTemplate
{
    private const string English =
        """
        Two or three sentences: what this job is for, and why somebody would want to do it.

        ## What you will do

        - Three to six things that fill an ordinary week, the largest first
        - What will be different in a year because you were here

        ## What you bring

        - What somebody must know on the first day
        - Nothing that can be learned here within a few months

        ## What we offer

        - Hours, holidays, equipment: what you would tell a friend first
        - Whom one works with, and how decisions are made

        ## How we hire

        Say what you want to see, who reads it, which steps follow, and when there will be an answer.

        """;

    private const string German =
        """
        Zwei oder drei Sätze: wozu es diese Stelle gibt und warum jemand sie haben möchte.

        ## Ihre Aufgaben

        - Drei bis sechs Dinge, die eine gewöhnliche Woche füllen, das größte zuerst
        - Was in einem Jahr anders sein wird, weil Sie da waren

        ## Was Sie mitbringen

        - Was jemand am ersten Tag können muss
        - Nichts, was man hier in wenigen Monaten lernen kann

        ## Was wir bieten

        - Arbeitszeit, Urlaub, Ausstattung: was Sie im Freundeskreis zuerst erzählen würden
        - Mit wem man arbeitet und wie Entscheidungen fallen

        ## So läuft die Bewerbung

        Schreiben Sie, was Sie sehen möchten, wer es liest, welche Schritte folgen und wann eine Antwort kommt.

        """;

    /// <summary>In the language of the posting where there is one, else in English.</summary>
    public static string In(string language) => (language.Split('-')[0] == "de" ? German : English).ReplaceLineEndings("\n");
}
