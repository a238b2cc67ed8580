/** Chinese words of questions, and the English ones that are read instead. Chinese is written without spaces. */

const NUMBER = String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`;
/** What may stand between a number and the word that makes it a bound: "7B 参数以下", "60 分以上". */
const COUNTED = String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`;

/** Phrases in the order in which they are read; 不超过 before 超过. */
export const CHINESE_PHRASES: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/(\d+(?:\.\d+)?)\s*亿/gu, (_, number = "") => `${Number(number) / 10}b`],
  [/(\d+(?:\.\d+)?)\s*万/gu, (_, number = "") => `${Number(number) * 10}k`],
  [/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu, "$$$1"],
  [
    new RegExp(`(?:介于|在)?\\s*(${NUMBER})${COUNTED}(?:到|至|和|与|~|～)\\s*(${NUMBER})${COUNTED}(?:之间)?`, "giu"),
    " over $1 under $2 ",
  ],
  [new RegExp(`(${NUMBER})${COUNTED}(?:以下|以内|以下の)`, "giu"), " under $1 "],
  [new RegExp(`(${NUMBER})${COUNTED}(?:以上|以上の|起)`, "giu"), " over $1 "],
  [/(?:不超过|不大于|不高于|不多于|(?<!不)小于|(?<!不)低于|(?<!不)少于|至多|最多|未満)\s*(?=\$?\d)/gu, " under "],
  [/(?:不小于|不低于|不少于|大于|高于|超过|多于|至少)\s*(?=\$?\d)/gu, " over "],
  [/(\d{4}-\d\d)\s*(?:以后|之后|以来|至今|以降|后|起)/gu, " since $1 "],
  [/截至\s*(\d{4}(?:-\d\d)?)\s*年?/gu, " until $1 "],
  [/(\d{4}-\d\d)\s*(?:为止|以前|之前|前)/gu, " until $1 "],
  [/(\d{4})\s*年(?:以前|之前|前)/gu, (_, year = "") => ` under ${Number(year) - 1} `],
  [/(\d{4})\s*年?(?:以后|之后|以来|至今|以降|后|起)/gu, " since $1 "],
  [/(?:自|从)\s*(\d{4})\s*年?/gu, " since $1 "],
  [/(\d{4})\s*年/gu, " $1 "],
  [/(\d)\s*分(?!之)/gu, "$1 "],
  [/开源|开放权重|开放(?:的)?(?=模型)|オープン(?:ソース)?/gu, " open "],
  [/闭源|封闭|クローズド/gu, " closed "],
  [/最便宜|便宜|价格|成本|費用|価格/gu, " cheapest "],
  [/上下文(?:窗口|长度)?|コンテキスト/gu, " context "],
  [/最长/gu, " longest "],
  [/最新|最近/gu, " newest "],
  [/最小/gu, " smallest "],
  [/最大/gu, " largest "],
  [/参数量?|规模/gu, " parameters "],
  // Words that filter nothing; 上海 is a name.
  [
    /代码生成|代码大模型|代码模型|大模型|模型|コード生成|モデル|最好|最佳|最强|最高|哪个|哪些|什么|有|评测|基准|排行榜/gu,
    " best ",
  ],
  [/得分|分数|的|在|上(?!海)|ベンチマーク|请问|推荐|列出|支持|擅长|适合|以及|并且|发布|推出|多少|怎么样/gu, " best "],
];
