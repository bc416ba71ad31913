using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Whether a name or a title is a man's or a woman's.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Common given names with the gender they usually tell; names that tell neither are in <see cref="Either"/>.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Male = Table("""
        Aaron Abdul Abdullah Abdel Abraham Adam Adel Adrian Ahmad Ahmed Ahmet Alan Albert Aleksandr Aleksei Alejandro Alessandro Alex Alexander
        Alexandre Alexei Alexey Alfonso Alfred Ali Allan Allen Alvin Amir Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andy Angus
        Anthony Antoine Anton Antonio Antony Anwar Armando Arnold Arthur Arturo Ashraf Asif Austin Axel Barack Barry Bart Bashar Ben Benito Benjamin
        Bernard Bernie Bill Billy Binyamin Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Calvin
        Carl Carlos Carlo Cesar Chad Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay
        Clifford Clint Clive Cody Colin Conor Corey Cory Craig Curtis Cyril Dale Dan Daniel Danny Darrell Darren Dave David Dean Dennis Denis Derek
        Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Donald Don Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Eduardo Edgar Edmund Edward
        Edwin Efraim Ehud Eli Elias Elijah Elliott Elon Emanuel Emil Emmanuel Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabio Faisal Federico
        Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd Francesco Francis Francisco Franco François Frank Franklin Frans Fred Frederick
        Friedrich Fyodor Gabriel Garrett Gary Gavin Gene Geoff Geoffrey George Georges Georg Gerald Gerard Gerhard Giancarlo Gilbert Giorgio Giovanni
        Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Guillermo Günter Gustavo Guy Hamid Hank Hans Harold Harris Harrison Harry Harvey Hassan
        Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan
        Jack Jackson Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jason Javad Javier Jay Jean Jean-Claude Jean-Luc Jeb Jeff Jeffrey Jens Jeremy
        Jerome Jerry Jesse Jim Jimmy Joachim Joaquin Joe Joel Joerg Johann Johannes John Johnny Jon Jonathan Jordan Jorge José Jose Josef Joseph Josh
        Joshua Juan Jules Julian Julio Julius Jürgen Justin Karim Karl Kay Keith Ken Kenji Kenneth Kent Kevin Khalid Kirk Kofi Konstantin Kurt Kyle
        Lamar Lance Larry Lars Laurence Laurent Lawrence Lee Len Leo Leon Leonard Leonid Leopoldo Leslie Lester Lewis Lindsey Lionel Lloyd Lorenzo Lou
        Louis Luc Luca Lucas Luis Luiz Luke Luther Mack Mahmoud Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Marius Mark Markus Marshall
        Martin Marvin Massoud Masood Mathias Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Melvin Michael Michel Miguel
        Mike Mikhail Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsen Mordechai Morgan Morris Moses Muhammad Murray Mustafa Narendra Nasser
        Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Nikolay Noah Noel Norman Oleg Oliver Olivier Omar Oscar
        Osama Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Percy Pete Peter Phil Philip Philippe Phillip Pierre Pranab Preston Quentin
        Rafael Rahul Rajiv Ralph Ramón Ramon Randall Randy Rand Rashid Raul Raúl Ray Raymond Recep Reggie Reinhard Reince René Rex Reza Ricardo Richard
        Rick Riccardo Rob Robert Roberto Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russ Russell Ryan
        Saad Saddam Said Salman Salvador Sam Samir Samuel Sandro Sanjay Santiago Saul Scott Sean Sebastian Sebastien Seth Sergei Sergey Sergio Shane
        Shaun Shawn Shinzo Sidney Silvio Simon Spencer Stan Stanislav Stanley Stefan Stefano Stephan Stephen Stephane Steve Steven Stuart Sultan Sven
        Taro Ted Terence Terrence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tommy Tony Travis Trent Trevor Troy Tyler Ulrich
        Umberto Vaclav Valery Vernon Viacheslav Victor Viktor Vincent Vince Vincenzo Vitaly Vlad Vladimir Volker Vyacheslav Waleed Walid Wallace Walter Warren
        Wayne Wendell Werner Wesley Wilbur Will Willem William Willie Wolf Wolfgang Xavier Yair Yasser Yitzhak Yevgeny Yoshihide Yukio Yuri Yury Yusuf
        Zachary Zaid Zbigniew
        """);

    private static readonly FrozenSet<string> Female = Table("""
        Abigail Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Andrea-Maria Angela
        Angelica Angelique Angie Anita Anja Ann Anna Anne Annette Annie Antonia April Ashley Astrid Audrey Ava Barbara Beatrice Beatriz Becky Belinda Bernadette
        Beth Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Brittany Brooke Camilla Camille Candace Carla Carly Carmen Carol Carole
        Caroline Carolyn Catherine Cathy Cecilia Celine Chantal Charlene Charlotte Chelsea Cheryl Chloe Christina Christine Christy Cindy Claire Clara Clare
        Claudia Colleen Condoleezza Connie Constance Cristina Crystal Cynthia Dana Daniela Danielle Daphne Darlene Dawn Deborah Debbie Debra Delia Denise
        Diana Diane Dianne Dolores Dominique Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Emily
        Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Fatima Federica Felicia Fiona Flora Florence Frances Francesca Françoise Gabriela Gabrielle Gail
        Gemma Geraldine Gertrude Gina Ginger Gisele Giulia Glenda Gloria Golda Grace Gretchen Gwen Hanna Hannah Harriet Hazel Heather Heidi Helen Helena
        Helene Henrietta Hilary Hilda Hillary Holly Hope Ida Ilse Imelda Indira Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Ivy Jackie
        Jacqueline Jana Jane Janet Janice Jasmine Jayne Jean-Marie Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn
        Jodi Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaitlin Karen Karin Karina Karla Kate Katharine Katherine Kathleen
        Kathryn Kathy Katie Katrina Kay-Ann Kayla Kellyanne Kendra Kerry-Ann Kimberly Kirsten Kirstjen Kristen Kristin Kristina Krystal Lana Lara Larisa Latifa Laura
        Lauren Laurie Leah Leila Lena Leslie-Ann Leticia Lidia Lillian Lily Linda Lindsay Lisa Liz Liza Lois Lola Lori Lorraine Louise Lucia Lucille Lucy Luisa
        Luz Lydia Lynn Lynne Mabel Madeleine Madeline Madison Maggie Malala Malia Mandy Marcia Margaret Margarita Margot Maria María Mariam Marian Marianne
        Marie Marilyn Marina Marissa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maureen Maxine May Megan Meghan Melania Melanie Melinda Melissa
        Mercedes Meredith Mia Michaela Michele Michelle Mildred Mina Miranda Miriam Molly Mona Monica Monika Muriel Myra Nadia Nadine Nancy Naomi Natalia
        Natalie Natasha Nellie Nicole Nikki Nina Noor Nora Norma Olga Olivia Paloma Pamela Pat Patricia Patty Paula Pauline Peggy Penelope Penny Petra
        Phoebe Phyllis Polly Priscilla Priti Rachel Ramona Rania Rebecca Regina Renata Renee Rhonda Rita Roberta Robin-Ann Rosa Rosalind Rose Rosemary Roxanne Ruth
        Sabine Sabrina Sally Salma Samantha Sandra Sandy Sara Sarah Sasha Savannah Selena Serena Shannon Sharon Sheila Shelley Sheryl Shirley Silvia Simone Sofia
        Sonia Sophia Sophie Stacey Stacy Stefanie Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sybil Sylvia Tamara Tammy Tanya Tara
        Tatiana Teresa Terri Thelma Theresa Tiffany Tina Tracy Tricia Tulsi Ursula Valentina Valeria Valerie Vanessa Vera Veronica Vicki Victoria Viola Violet
        Virginia Vivian Vivien Wanda Wendy Whitney Wilma Winnie Xiomara Yana Yasmin Yolanda Yuliya Yulia Yvette Yvonne Zainab Zara Zoe Zsa
        """);

    private static readonly FrozenSet<string> Either = Table("""
        Ainsley Alexis Ali Ariel Bailey Blake Cameron Casey Cruz Dakota Drew Emerson Hayden Jaden Jody Kelly Kerry Kim Lane Logan Marion Parker Peyton Quinn
        Reese Riley Robbie Robin Rowan Sage Sandy Shelby Sidney Skyler Tatum Taylor Val Yuval
        """);

    public static bool Contains(string name) => Male.Contains(name) || Female.Contains(name) || Either.Contains(name);

    public static Gender GenderOf(string name)
    {
        if (Either.Contains(name))
            return Gender.Unknown;
        if (Male.Contains(name))
            return Gender.Male;

        return Female.Contains(name) ? Gender.Female : Gender.Unknown;
    }

    private static FrozenSet<string> Table(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
