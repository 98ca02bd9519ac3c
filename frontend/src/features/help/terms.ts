type Text = readonly [vi: string, en: string];

export interface Term {
  name: Text;
  means: Text;
}

/** The words people meet on the screens, as the law and the offices use them. */
export const TERMS = {
  states: [
    {
      name: ['Chưa thực hiện', 'Not started'],
      means: ['Đã giao, chưa có cập nhật nào.', 'Given, nothing reported yet.'],
    },
    {
      name: ['Đang thực hiện', 'In progress'],
      means: ['Đã bắt đầu, hoặc đã có cập nhật đầu tiên.', 'Begun, or reported on for the first time.'],
    },
    {
      name: ['Chờ xác nhận', 'Awaiting confirmation'],
      means: [
        'Đơn vị đã báo cáo hoàn thành, nêu sản phẩm; đang chờ lãnh đạo (việc cụ thể: trưởng đơn vị).',
        'The unit has reported completion with its product; the leader (for a work item the head) decides.',
      ],
    },
    { name: ['Hoàn thành', 'Completed'], means: ['Đã được xác nhận.', 'Confirmed.'] },
    {
      name: ['Thực hiện lại', 'To be redone'],
      means: ['Chưa đạt; làm lại theo ý kiến trả về.', 'Not accepted; done again as the note says.'],
    },
    {
      name: ['Tạm dừng', 'Suspended'],
      means: [
        'Lãnh đạo cho dừng, có lý do; những ngày dừng không tính quá hạn.',
        'Stopped by the leader with a reason; those days are not counted as late.',
      ],
    },
  ],
  time: [
    {
      name: ['Trước ngày D · chậm nhất ngày D', 'Before D · by D'],
      means: [
        '“Trước ngày 20/12”: ngày cuối là 19/12. “Chậm nhất ngày 20/12”: ngày cuối là 20/12.',
        '“Before 20/12”: the last day is 19/12. “By 20/12”: the last day is 20/12.',
      ],
    },
    {
      name: ['Sắp đến hạn', 'Due soon'],
      means: ['Còn không quá 3 ngày làm việc.', 'No more than 3 working days are left.'],
    },
    {
      name: ['Đúng hạn, quá hạn', 'On time, late'],
      means: [
        'Xét theo ngày đơn vị báo cáo hoàn thành, không theo ngày xác nhận.',
        'Judged on the day the unit reported completion, not on the day it was confirmed.',
      ],
    },
    {
      name: ['Thường xuyên · Chưa xác định thời hạn', 'Continuous · No deadline'],
      means: [
        'Đứng riêng, không nằm trong tỷ lệ đúng hạn, quá hạn.',
        'Stand apart; they are in no rate of punctuality.',
      ],
    },
    {
      name: ['Gia hạn', 'Extension'],
      means: [
        'Đề nghị có lý do, người có thẩm quyền quyết định; hạn ban đầu vẫn giữ.',
        'Asked for with a reason, decided by whoever may; the original deadline is kept.',
      ],
    },
  ],
  figures: [
    {
      name: ['Ước thực hiện · Chính thức', 'Estimate · Official'],
      means: [
        'Báo cáo cuối năm dùng số ước; số chính thức có sau, thường trong tháng 1.',
        'The year-end report uses estimates; official figures follow, mostly in January.',
      ],
    },
    {
      name: ['Lũy kế · Trong kỳ', 'Cumulative · In the period'],
      means: ['Từ đầu đến nay · riêng của kỳ này.', 'From the beginning · of this period alone.'],
    },
    {
      name: ['Không phát sinh · Chưa có số liệu · Chưa đến kỳ', 'Not arisen · No figure yet · Not due'],
      means: [
        'Không có việc để đếm · có mà chưa thu được (nêu lý do) · chưa phải nộp. Không phải số 0.',
        'Nothing there to count · there, but not obtained (say why) · not to be given yet. None of them is zero.',
      ],
    },
    {
      name: ['Chưa phân kỳ', 'No phases'],
      means: [
        'Chưa có mức của từng năm nên chưa đánh giá được tiến độ.',
        'No levels by year have been set, so progress cannot be judged yet.',
      ],
    },
    {
      name: ['Vì sao?', 'Why?'],
      means: [
        'Mở cách tính: công thức, số liệu, mức của kỳ, ngưỡng.',
        'Opens the calculation: formula, inputs, level of the period, thresholds.',
      ],
    },
  ],
  hands: [
    {
      name: ['Chủ trì · Phối hợp', 'Lead · Coordinating'],
      means: [
        'Một nhiệm vụ có đúng một đơn vị chủ trì. Đơn vị phối hợp chỉ giữ việc khi được hỏi một việc cụ thể.',
        'A task has exactly one lead. A coordinating unit holds it only while something concrete is asked of it.',
      ],
    },
    {
      name: ['Nhiệm vụ · Kỳ · Việc cụ thể', 'Task · Occurrence · Work item'],
      means: [
        'Điều kế hoạch giao · một lần thực hiện (“Kỳ năm 2022”) · việc có ngày, có người dưới kỳ ấy.',
        'What the plan orders · one time it is done (“2022”) · dated work of a person under it.',
      ],
    },
    {
      name: ['Đang giữ', 'Held by'],
      means: [
        'Ai phải làm bước tiếp theo: chủ trì, người quyết định, hoặc nơi đang được hỏi.',
        'Who has to take the next step: the lead, the decider, or whoever is being asked.',
      ],
    },
    {
      name: ['Ý kiến chỉ đạo', 'Direction'],
      means: [
        'Lời của lãnh đạo trên một nhiệm vụ, chỉ tiêu, đơn vị; hiện cho đến khi được trả lời.',
        'A leader’s word on a task, indicator or unit; shown until it is answered.',
      ],
    },
    {
      name: ['Làm thay khi vắng mặt', 'Standing in'],
      means: [
        'Người nhận có thêm quyền của người vắng trong những ngày đã nêu; việc làm bằng quyền ấy ghi “thay mặt”.',
        'Who stands in also has the rights of who is away for those days; what is done by them is recorded as on behalf.',
      ],
    },
  ],
} as const satisfies Record<string, readonly Term[]>;
